/** Makes drafts of the accepted rows of a preview, all of them or none, once. Publishes nothing; keeps of other rows the title alone. */
import type { Actor } from '~/domain/accounts/actor';
import type { IntakeCells } from '~/domain/cases/intake-columns';
import { becomesDraft, type Problem, type Verdict } from '~/domain/cases/intake-problems';
import { dayOf } from '~/domain/needs/public-need';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { gone } from '~/platform/outcomes.server';
import { digests, unwrap } from '~/platform/seal.server';
import { importRecords, type KnownCase, personDigest } from './import-records.server';
import { openRow, sealRow } from './import-row.server';
import { ownImport } from './own-import.server';

interface Opened {
  readonly number: number;
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  readonly cells: IntakeCells;
}

const LOOK_UP = 500;

function inParts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / LOOK_UP) }, (_, index) => all.slice(index * LOOK_UP, (index + 1) * LOOK_UP));
}

/** The charity's case files of the people in `rows`, by the hash new files get. */
async function knownCases(transaction: Transaction, charityId: string, rows: readonly Opened[]): Promise<Map<string, KnownCase>> {
  const current = new Map(
    rows.flatMap(({ cells }) => digests('person', cells.nationalId.toUpperCase()).map((hash) => [hash, personDigest(cells)] as const)),
  );
  const known = new Map<string, KnownCase>();
  for (const part of inParts([...current.keys()])) {
    const found = await transaction.caseFile.findMany({
      where: { charityId, personDigest: { in: part } },
      include: { sealedValues: true },
    });
    for (const file of found) known.set(current.get(file.personDigest ?? '') ?? '', file);
  }
  return known;
}

/** The references among `rows` that became needs since the preview. */
async function takenReferences(transaction: Transaction, charityId: string, rows: readonly Opened[]): Promise<Set<string>> {
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

/** Answers how many drafts there are now. Refuses `import-already-committed`, `import-nothing-to-do`. A discarded preview is gone. */
export async function commitImport({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { importId: string };
  now: Date;
}): Promise<Decision<{ drafts: number }>> {
  return write(async (transaction) => {
    const { id, charityId, district, state, keyId, wrappedKey } = await ownImport(transaction, actor, input.importId);
    if (state === 'committed') return refuse('import-already-committed');
    if (state !== 'previewed') throw gone();
    const dataKey = unwrap({ keyId, wrappedKey }, id);
    const stored = await transaction.importRow.findMany({ where: { importId: id }, orderBy: { number: 'asc' } });
    const opened = stored.map(
      (row): Opened => ({
        number: row.number,
        verdict: row.verdict as Verdict,
        problems: JSON.parse(row.problems) as Problem[],
        cells: openRow(dataKey, id, row) as IntakeCells,
      }),
    );
    const good = opened.filter(({ verdict }) => becomesDraft(verdict));
    const taken = await takenReferences(transaction, charityId, good);
    const place = { importId: id, charityId, district, authorId: actor.userId, today: dayOf(now, env.timeZone), now };
    const records = importRecords(place, await knownCases(transaction, charityId, good));
    const rows = opened.map((row) => {
      const isTaken = becomesDraft(row.verdict) && taken.has(row.cells.reference);
      const needId = becomesDraft(row.verdict) && !isTaken ? records.add(row.cells) : null;
      const problems: readonly Problem[] = isTaken ? [...row.problems, { code: 'already-imported', column: 'reference' }] : row.problems;
      // What became a draft lives in its case file from here on; the row keeps its title.
      const kept = sealRow(dataKey, id, { ...row, problems, verdict: 'review' });
      return { ...kept, verdict: isTaken ? 'review' : row.verdict, needId };
    });
    if (records.needs.length === 0) return refuse('import-nothing-to-do');
    const { count } = await transaction.import.updateMany({
      where: { id, state: 'previewed' },
      data: { state: 'committed', committedAt: now },
    });
    if (count !== 1) return refuse('import-already-committed');
    await transaction.caseFile.createMany({ data: records.caseFiles });
    await transaction.sealedValue.createMany({ data: records.sealedValues });
    await transaction.need.createMany({ data: records.needs });
    await transaction.needItem.createMany({ data: records.items });
    await transaction.importRow.deleteMany({ where: { importId: id } });
    await transaction.importRow.createMany({ data: rows });
    const created = { at: now, actorId: actor.userId, action: 'create', charityId };
    await transaction.auditEntry.createMany({
      data: [
        ...records.caseFiles.map((file) => ({ id: newId(), ...created, subject: 'case-file', subjectId: file.id })),
        ...records.needs.map((need) => ({ id: newId(), ...created, subject: 'need', subjectId: need.id, toState: 'draft' })),
      ],
    });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'commit',
      subject: 'import',
      subjectId: id,
      fromState: 'previewed',
      toState: 'committed',
      charityId,
    });
    return accept({ drafts: records.needs.length });
  });
}
