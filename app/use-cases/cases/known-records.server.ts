/** What an import meets that is there already: case files of the same people, needs of the same references. It reads and changes nothing. */
import { lookUpText } from '~/domain/cases/case-look-up';
import type { IntakeCells } from '~/domain/cases/intake-columns';
import type { Problem, Verdict } from '~/domain/cases/intake-problems';
import type { Transaction } from '~/platform/db/database.server';
import { digests } from '~/platform/seal.server';
import { digestsFor } from './case-key.server';
import { type KnownCase, personDigest } from './import-records.server';

/** A row of an import, opened. */
export interface Opened {
  readonly number: number;
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  readonly cells: IntakeCells;
}

const LOOK_UP = 500;

/** `all` in pieces, below SQLite's limit of parameters. */
export function inParts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / LOOK_UP) }, (_, index) => all.slice(index * LOOK_UP, (index + 1) * LOOK_UP));
}

const knownWith = { sealedValues: true, consents: { select: { scope: true, withdrawnAt: true } } } as const;

/** Files that name the person by number in another place than their head's: a household of several. */
async function addByNumber(transaction: Transaction, charityId: string, rows: readonly Opened[], known: Map<string, KnownCase>) {
  const byHash = new Map<string, string>();
  for (const { cells } of rows) {
    const person = personDigest(cells);
    const text = lookUpText('national-id', cells.nationalId);
    if (text === null || known.has(person)) continue;
    for (const hash of digestsFor(charityId, { field: 'national-id', text })) byHash.set(hash, person);
  }
  for (const part of inParts([...byHash.keys()])) {
    const found = await transaction.caseDigest.findMany({
      where: { field: 'national-id', digest: { in: part }, caseFile: { charityId, erasedAt: null } },
      include: { caseFile: { include: knownWith } },
    });
    for (const { digest, caseFile } of found) known.set(byHash.get(digest) ?? '', caseFile);
  }
}

/** The charity's case files of the people in `rows`, by the hash new files get. */
export async function knownCases(transaction: Transaction, charityId: string, rows: readonly Opened[]): Promise<Map<string, KnownCase>> {
  const current = new Map(
    rows.flatMap(({ cells }) => digests('person', cells.nationalId.toUpperCase()).map((hash) => [hash, personDigest(cells)] as const)),
  );
  const known = new Map<string, KnownCase>();
  for (const part of inParts([...current.keys()])) {
    const found = await transaction.caseFile.findMany({ where: { charityId, personDigest: { in: part } }, include: knownWith });
    for (const file of found) known.set(current.get(file.personDigest ?? '') ?? '', file);
  }
  await addByNumber(transaction, charityId, rows, known);
  return known;
}

/** The references among `rows` that became needs since the preview. */
export async function takenReferences(transaction: Transaction, charityId: string, rows: readonly Opened[]): Promise<Set<string>> {
  const byHash = new Map(
    rows.flatMap(({ cells }) => digests('need-reference', cells.reference).map((hash) => [hash, cells.reference] as const)),
  );
  const taken = new Set<string>();
  for (const part of inParts([...byHash.keys()])) {
    const found = await transaction.need.findMany({
      where: { charityId, referenceDigest: { in: part } },
      select: { referenceDigest: true },
    });
    for (const { referenceDigest } of found) taken.add(byHash.get(referenceDigest ?? '') ?? '');
  }
  return taken;
}
