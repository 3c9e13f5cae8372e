/** A dry run over an uploaded intake sheet: every row judged and kept sealed for the preview. Makes no draft and no case file. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { ConsentStatement } from '~/domain/cases/consent';
import { tidyCells } from '~/domain/cases/intake-cells';
import { cellsOf, findColumns } from '~/domain/cases/intake-columns';
import { judgeSheet } from '~/domain/cases/intake-sheet';
import { dayOf } from '~/domain/needs/public-need';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { findDistrict } from '~/domain/places';
import { audit } from '~/platform/audit.server';
import { read, write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { forbidden } from '~/platform/outcomes.server';
import { digest, digests, newDataKey, wrap } from '~/platform/seal.server';
import { currentCharity } from '../charities/current-charity.server';
import { sealRow, sealUpload } from './import-row.server';
import { readSheet, type Sheet } from './read-sheet.server';

export interface PreviewImport {
  readonly actor: Actor;
  /** `consent`: how and when every household of the sheet agreed that its need is published. */
  readonly input: {
    readonly fileName: string;
    readonly bytes: Uint8Array;
    readonly district: string;
    readonly consent: ConsentStatement;
    readonly charityId?: string;
  };
  readonly now: Date;
}

/** How many hashes one query looks for, below SQLite's limit of parameters. */
const LOOK_UP = 500;

/** Which references of the sheet already are needs of this charity, by keyed hash. */
async function importedReferences(charityId: string, { header, rows }: Sheet): Promise<ReadonlySet<string>> {
  const { at } = findColumns(header);
  const references = new Set(rows.map((row) => tidyCells(cellsOf(row, at)).cells.reference));
  const byHash = new Map(
    [...references].flatMap((reference) => digests('need-reference', reference).map((hash) => [hash, reference] as const)),
  );
  const hashes = [...byHash.keys()];
  const found = new Set<string>();
  for (let from = 0; from < hashes.length; from += LOOK_UP) {
    const where = { charityId, referenceDigest: { in: hashes.slice(from, from + LOOK_UP) } };
    for (const { referenceDigest } of await read().need.findMany({ where, select: { referenceDigest: true } })) {
      const reference = byHash.get(referenceDigest ?? '');
      if (reference !== undefined) found.add(reference);
    }
  }
  return found;
}

/** Refuses what readSheet refuses, `district-not-served` outside the charity's city, and `consent-in-future`. Answers the import to look at and how many rows it has. */
export async function previewImport({ actor, input, now }: PreviewImport): Promise<Decision<{ importId: string; rows: number }>> {
  const charityId = input.charityId ?? currentCharity(actor);
  if (!may(actor, 'import-needs', charityId)) throw forbidden();
  const charity = await read().organisation.findUniqueOrThrow({ where: { id: charityId }, select: { city: true } });
  if (findDistrict(input.district)?.city.id !== charity.city) return refuse('district-not-served');
  if (input.consent.givenOn > dayOf(now, env.timeZone)) return refuse('consent-in-future');
  const sheet = readSheet(input.bytes);
  if (!sheet.ok) return sheet;
  const imported = await importedReferences(charityId, sheet);
  const judged = judgeSheet(sheet.header, sheet.rows, dayOf(now, env.timeZone), (reference) => imported.has(reference));
  const importId = newId();
  const dataKey = newDataKey();
  const rows = judged.map((row) => sealRow(dataKey, importId, row));
  const fileDigest = digest('import-file', Buffer.from(input.bytes).toString('base64'));
  await write(async (transaction) => {
    await transaction.import.create({
      data: {
        id: importId,
        charityId,
        userId: actor.userId,
        fileName: sealUpload(dataKey, importId, { name: input.fileName, consent: input.consent }),
        fileDigest,
        district: input.district,
        encoding: sheet.encoding,
        state: 'previewed',
        ...wrap(dataKey, importId),
        createdAt: now,
      },
    });
    await transaction.importRow.createMany({ data: rows });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'preview',
      subject: 'import',
      subjectId: importId,
      toState: 'previewed',
      charityId,
    });
  });
  return accept({ importId, rows: rows.length });
}
