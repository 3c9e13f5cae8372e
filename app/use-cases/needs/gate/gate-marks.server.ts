/** The marks of a need with the answers that were given to them. It opens the case file only to compare, and hands on no value of it. */
import { answerKey, type Mark, marksOf } from '~/domain/needs/gate/marks';
import type { WrittenNeed } from '~/domain/needs/gate/texts';
import { type Reader, read, type Transaction } from '~/platform/db/database.server';
import { digests } from '~/platform/seal.server';
import { findSealedWords } from '../../cases/find-sealed-words.server';

/** What an answer is digested for; an answer of one purpose is no look-up key of another. */
export const ANSWER_PURPOSE = 'gate-answer';

/** The sealed words of a need's household; none without a case file. */
export async function sealedWordsOf({ caseFileId }: { caseFileId: string | null }): Promise<readonly string[]> {
  return caseFileId ? findSealedWords({ caseFileId }) : [];
}

/** The marks of `need` as they stand, answers counted. Inside a transaction give it as `source`. */
export async function gateMarks(
  need: WrittenNeed & { readonly id: string },
  sealed: readonly string[],
  source: Reader | Transaction = read(),
): Promise<readonly Mark[]> {
  const answers = await source.gateAnswer.findMany({
    where: { subject: 'need', subjectId: need.id },
    select: { place: true, spanDigest: true },
  });
  const given = new Set(answers.map(({ place, spanDigest }) => `${place} ${spanDigest}`));
  return marksOf(
    need,
    sealed,
    (place, found) => given.size > 0 && digests(ANSWER_PURPOSE, answerKey(found)).some((digest) => given.has(`${place} ${digest}`)),
  );
}

/** The mark at exactly these offsets, or null when the text has changed. */
export function markAt(marks: readonly Mark[], at: { readonly place: string; readonly start: number; readonly end: number }): Mark | null {
  return marks.find(({ place, start, end }) => place === at.place && start === at.start && end === at.end) ?? null;
}
