/** One import as its charity looks at it: verdicts, problems and titles, a page at a time. Opens no private column. */
import type { Actor } from '~/domain/accounts/actor';
import type { ImportRowView, ImportState, ImportView, SheetEncoding, VerdictCounts } from '~/domain/cases/import-view';
import { type Problem, VERDICTS, type Verdict } from '~/domain/cases/intake-problems';
import { dayOf } from '~/domain/needs/public-need';
import { read, rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { gone } from '~/platform/outcomes.server';
import { unwrap, type WrappedKey } from '~/platform/seal.server';
import { openRow } from './import-row.server';
import { ownImport } from './own-import.server';

const PAGE = 100;

export interface GetImport {
  readonly actor: Actor;
  /** `verdict` shows the rows of one verdict alone; a page beyond the last shows the last. */
  readonly input: { readonly importId: string; readonly verdict: Verdict | null; readonly page: number };
}

async function countVerdicts(importId: string): Promise<VerdictCounts> {
  const groups = await read().importRow.groupBy({ by: ['verdict'], where: { importId }, _count: { _all: true } });
  const of = (verdict: Verdict) => groups.find((group) => group.verdict === verdict)?._count._all ?? 0;
  return { accept: of('accept'), 'accept-normalised': of('accept-normalised'), review: of('review'), reject: of('reject') };
}

function linesOf(
  found: WrappedKey & { id: string },
  stored: readonly { number: number; verdict: string; problems: string; ciphertext: string; needId: string | null }[],
): ImportRowView[] {
  if (stored.length === 0) return [];
  const dataKey = unwrap(found, found.id);
  return stored.map((row) => ({
    number: row.number,
    title: openRow(dataKey, found.id, row).title,
    verdict: row.verdict as Verdict,
    problems: JSON.parse(row.problems) as Problem[],
    needId: row.needId,
  }));
}

/** Rows on their way to a draft whose public words will be refused at submission. */
function countToReword(importId: string): number {
  const found = rows<{ n: number }>(
    `SELECT COUNT(*) AS n FROM ImportRow WHERE importId = :importId AND verdict IN ('accept', 'accept-normalised')
      AND (problems LIKE '%"private-words"%' OR problems LIKE '%"plain-words"%')`,
    { importId },
  );
  return found[0]?.n ?? 0;
}

/** Another charity's is not found; a discarded one is gone. */
export async function getImport({ actor, input }: GetImport): Promise<ImportView> {
  const { verdict: shown } = input;
  const found = await ownImport(read(), actor, input.importId);
  if (found.state === 'discarded') throw gone();
  const counts = await countVerdicts(found.id);
  const total = VERDICTS.reduce((sum, verdict) => sum + (shown === null || shown === verdict ? counts[verdict] : 0), 0);
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(Math.max(1, input.page), pages);
  const where = { importId: found.id, ...(shown ? { verdict: shown } : {}) };
  const lines = await read().importRow.findMany({ where, orderBy: { number: 'asc' }, skip: (page - 1) * PAGE, take: PAGE });
  return {
    id: found.id,
    state: found.state as ImportState,
    district: found.district,
    encoding: found.encoding as SheetEncoding,
    uploadedOn: dayOf(found.createdAt, env.timeZone),
    rows: VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0),
    counts,
    drafts: counts.accept + counts['accept-normalised'],
    toReword: countToReword(found.id),
    shown,
    page,
    pages,
    lines: linesOf(found, lines),
  };
}
