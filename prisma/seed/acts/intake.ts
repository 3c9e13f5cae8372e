/** Two charities bring an intake sheet: one has made its drafts and case files, the other is still looking at the verdicts. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { commitImport } from '~/use-cases/cases/commit-import.server';
import { previewImport } from '~/use-cases/cases/preview-import.server';
import { after, DAY, expectYes, isoDay, type Stage } from '../stage';

/** Days of the sheet's own autumn that are still to come; they move along with today, those that are meant to be past do not. */
const COMING = /\b2026-1[12]-\d\d\b|\b2027-\d\d-\d\d\b/g;

/** The invented sheet with its coming days set some weeks after `end`. */
async function sheetFor(end: Date): Promise<Uint8Array> {
  const text = await readFile(path.resolve('prisma/seed/content/intake.csv'), 'utf8');
  let turn = 0;
  const moved = text.replace(COMING, () => {
    turn += 1;
    return isoDay(after(end, (20 + ((turn * 7) % 70)) * DAY));
  });
  return new TextEncoder().encode(moved);
}

/** Brings the sheet to the first two charities, as their caseworkers do. */
export async function bringIntakeSheets({ cast, end }: Stage): Promise<void> {
  const bytes = await sheetFor(end);
  for (const [index, charity] of cast.charities.slice(0, 2).entries()) {
    const [actor] = charity.caseworkers;
    if (!actor) continue;
    const now = after(end, -(3 + index) * 3_600_000);
    const consent = { givenHow: 'signed', givenOn: isoDay(after(now, -2 * DAY)) } as const;
    const input = { fileName: '入户登记表.csv', bytes, district: charity.districts[0] ?? 'futian', consent };
    const { importId } = expectYes(await previewImport({ actor, input, now }), 'look through an intake sheet');
    if (index === 0)
      expectYes(await commitImport({ actor, input: { importId }, now: after(now, 600_000) }), 'make drafts of an intake sheet');
  }
}
