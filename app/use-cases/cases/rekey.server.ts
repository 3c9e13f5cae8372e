/** Moves data keys and look-up hashes to the first key of the ring, a few records a transaction, beside a running site. Sealed values are not touched. */
import { headNumber } from '~/domain/cases/case-look-up';
import { read, type Transaction, write } from '~/platform/db/database.server';
import { digest, SealError, sealingKeyId, unwrap, wrap } from '~/platform/seal.server';
import { digestRows, openValues, unwrapCaseKey, wrapCaseKey } from './case-key.server';

const BATCH = 20;

export interface RekeyCount {
  readonly cases: number;
  readonly imports: number;
  /** Records whose key the ring lacks, or that do not open: left as they were. */
  readonly unopened: number;
}

/** Moved, left alone because it does not open, or moved by somebody else meanwhile. */
type Move = 'moved' | 'unopened' | 'done';

async function guarded(work: () => Promise<Move>): Promise<Move> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof SealError) return 'unopened';
    throw thrown;
  }
}

/** One case file with its hashes: opened whole before anything is written. */
function moveCase(transaction: Transaction, id: string): Promise<Move> {
  return guarded(async () => {
    const file = await transaction.caseFile.findUnique({ where: { id }, include: { sealedValues: true } });
    if (!file || file.wrappedKey === '' || file.keyId === sealingKeyId()) return 'done';
    const dataKey = unwrapCaseKey(file);
    const values = openValues(dataKey, id, file.sealedValues);
    const number = headNumber(values);
    const personDigest = file.personDigest !== null && number !== null ? digest('person', number) : file.personDigest;
    await transaction.caseDigest.deleteMany({ where: { caseFileId: id } });
    await transaction.caseDigest.createMany({ data: digestRows(file, values) });
    for (const { field, text } of values) {
      const [base, needId] = field.split(':');
      if (base !== 'reference' || !needId) continue;
      const where = { id: needId, caseFileId: id, referenceDigest: { not: null } };
      await transaction.need.updateMany({ where, data: { referenceDigest: digest('need-reference', text) } });
    }
    await transaction.caseFile.update({ where: { id }, data: { ...wrapCaseKey(dataKey, file), personDigest } });
    return 'moved';
  });
}

function moveImport(transaction: Transaction, id: string): Promise<Move> {
  return guarded(async () => {
    const found = await transaction.import.findUnique({ where: { id }, select: { keyId: true, wrappedKey: true } });
    if (!found || found.wrappedKey === '' || found.keyId === sealingKeyId()) return 'done';
    await transaction.import.update({ where: { id }, data: wrap(unwrap(found, id), id) });
    return 'moved';
  });
}

/** Walks the records under older keys by id, so that one that does not open is passed once and not for ever. */
async function moveAll(
  list: (after: string) => Promise<{ id: string }[]>,
  move: (transaction: Transaction, id: string) => Promise<Move>,
  tell: (moved: number) => void,
): Promise<{ moved: number; unopened: number }> {
  let moved = 0;
  let unopened = 0;
  let after = '';
  for (let found = await list(after); found.length > 0; found = await list(after)) {
    const moves = await write(async (transaction) => {
      const results: Move[] = [];
      for (const { id } of found) results.push(await move(transaction, id));
      return results;
    });
    moved += moves.filter((result) => result === 'moved').length;
    unopened += moves.filter((result) => result === 'unopened').length;
    after = found.at(-1)?.id ?? after;
    tell(moved);
  }
  return { moved, unopened };
}

/** Safe to stop at any moment and to run again: what was moved is not listed any more. `tell` hears how many so far. */
export async function rekey({ tell }: { tell: (what: 'cases' | 'imports', moved: number) => void }): Promise<RekeyCount> {
  const older = (after: string) => ({ id: { gt: after }, keyId: { not: sealingKeyId() }, wrappedKey: { not: '' } });
  const few = { select: { id: true }, orderBy: { id: 'asc' }, take: BATCH } as const;
  const cases = await moveAll(
    (after) => read().caseFile.findMany({ where: older(after), ...few }),
    moveCase,
    (moved) => tell('cases', moved),
  );
  const imports = await moveAll(
    (after) => read().import.findMany({ where: older(after), ...few }),
    moveImport,
    (moved) => tell('imports', moved),
  );
  return { cases: cases.moved, imports: imports.moved, unopened: cases.unopened + imports.unopened };
}
