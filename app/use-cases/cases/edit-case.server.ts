/** A caseworker changes a file: what was typed replaces what was sealed, what was ticked is taken out, the rest stays as it is, unread. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { seal } from '~/platform/seal.server';
import { digestRows, openValues, withCaseKey } from './case-key.server';
import { type CaseInput, freePersonDigest } from './create-case.server';
import { charityPlaces } from './list-cases.server';
import { ownCase } from './own-case.server';

export interface EditCase {
  readonly actor: Actor;
  /** `version` is the one the form showed; `clear` are stored names to take out. */
  readonly input: CaseInput & { readonly caseFileId: string; readonly version: number; readonly clear: readonly string[] };
  readonly now: Date;
}

type Own = Awaited<ReturnType<typeof ownCase>>;

async function writeSealed(transaction: Transaction, file: Own, dataKey: Buffer, input: EditCase['input']): Promise<string | null> {
  const caseFileId = file.id;
  const typed = new Map<string, string>(input.values.map(({ field, text }) => [field, text]));
  const cleared = input.clear.filter((field) => !typed.has(field));
  // Opened before anything is written: what does not open must leave all as it was.
  const gone = new Set<string>([...typed.keys(), ...cleared]);
  const kept = openValues(
    dataKey,
    caseFileId,
    file.sealedValues.filter(({ field }) => !gone.has(field)),
  );
  for (const [field, text] of typed) {
    const ciphertext = seal(dataKey, caseFileId, field, text);
    await transaction.sealedValue.upsert({
      where: { caseFileId_field: { caseFileId, field } },
      create: { caseFileId, field, ciphertext },
      update: { ciphertext },
    });
  }
  await transaction.sealedValue.deleteMany({ where: { caseFileId, field: { in: cleared } } });
  const values = [...kept, ...input.values];
  await transaction.caseDigest.deleteMany({ where: { caseFileId } });
  await transaction.caseDigest.createMany({ data: digestRows(file, values) });
  return freePersonDigest(transaction, file.charityId, values, caseFileId);
}

/** Refuses `case-changed-meanwhile`, `district-not-served`, and what withCaseKey refuses. */
export async function editCase({ actor, input, now }: EditCase): Promise<Decision<object>> {
  return write(async (transaction) => {
    const file = await ownCase(actor, input.caseFileId, 'write-needs', transaction);
    const { districts } = await charityPlaces(transaction, file.charityId);
    if (!districts.includes(input.columns.district)) return refuse('district-not-served');
    if (file.version !== input.version) return refuse('case-changed-meanwhile');
    return withCaseKey(file, async (dataKey): Promise<Decision<object>> => {
      const personDigest = await writeSealed(transaction, file, dataKey, input);
      await transaction.caseFile.update({
        where: { id: file.id },
        data: { ...input.columns, personDigest, version: { increment: 1 } },
      });
      await audit(transaction, {
        at: now,
        actorId: actor.userId,
        action: 'edit',
        subject: 'case-file',
        subjectId: file.id,
        charityId: file.charityId,
      });
      return accept({});
    });
  });
}
