/** Makes drafts of the accepted rows of a preview, all of them or none, once. Publishes nothing; keeps of other rows the title alone. */
import type { Actor } from '~/domain/accounts/actor';
import type { IntakeCells } from '~/domain/cases/intake-columns';
import { becomesDraft, type Problem, type Verdict } from '~/domain/cases/intake-problems';
import { dayOf } from '~/domain/needs/public-need';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { gone } from '~/platform/outcomes.server';
import { unwrap } from '~/platform/seal.server';
import { importRecords } from './import-records.server';
import { openRow, openStatement, sealRow } from './import-row.server';
import { inParts, knownCases, type Opened, takenReferences } from './known-records.server';
import { ownImport } from './own-import.server';

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
    const { id, charityId, district, state, keyId, wrappedKey, fileName } = await ownImport(transaction, actor, input.importId);
    if (state === 'committed') return refuse('import-already-committed');
    if (state !== 'previewed') throw gone();
    const dataKey = unwrap({ keyId, wrappedKey }, id);
    const consent = openStatement(dataKey, id, fileName);
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
    const place = { importId: id, charityId, district, authorId: actor.userId, consent, today: dayOf(now, env.timeZone), now };
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
    await transaction.consent.createMany({ data: records.consents });
    for (const part of inParts(records.fileIds())) await transaction.caseDigest.deleteMany({ where: { caseFileId: { in: part } } });
    await transaction.caseDigest.createMany({ data: records.digestsOfFiles() });
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
