/** What a charity does with a case file beside its need: papers, photos, a look at a number, a consent taken back. Everything in it names the household. */
import type { makeCharity } from '#tests/support/factories';
import { later, NOW } from '#tests/support/factories';
import { read } from '~/platform/db/database.server';
import { addDocument } from '~/use-cases/cases/add-document.server';
import { recordConsent } from '~/use-cases/cases/record-consent.server';
import { revealField } from '~/use-cases/cases/reveal-field.server';
import { withdrawConsent } from '~/use-cases/cases/withdraw-consent.server';
import { addPhoto } from '~/use-cases/needs/photos/add-photo.server';
import { checkPhoto } from '~/use-cases/needs/photos/check-photo.server';
import type { Household } from './people';

type Charity = Awaited<ReturnType<typeof makeCharity>>;

/** What a use-case answered, or a fault that names its refusal: the canary world holds nothing that was refused. */
export function done<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`the canary world was refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}

async function caseOf(needId: string): Promise<string> {
  const { caseFileId } = await read().need.findUniqueOrThrow({ where: { id: needId }, select: { caseFileId: true } });
  if (!caseFileId) throw new Error('a canary need without its case file');
  return caseFileId;
}

async function agrees(caseFileId: string, scope: string): Promise<boolean> {
  return (await read().consent.count({ where: { caseFileId, scope, withdrawnAt: null } })) > 0;
}

/** A paper full of names, a photo from a telephone on the draft, and a look at a sealed number with its reason. */
export async function fillCase(charity: Charity, needId: string, { values }: Household, photo: Buffer): Promise<void> {
  const caseFileId = await caseOf(needId);
  const by = { actor: charity.caseworker, now: NOW };
  const paper = Buffer.from(
    `%PDF-1.7\n${Object.values(values)
      .map(({ text }) => text)
      .join('\n')}\n%%EOF`,
  );
  done(await addDocument({ ...by, input: { caseFileId, fileName: `${values.name.text}诊断书.pdf`, bytes: paper } }));
  if (!(await agrees(caseFileId, 'object-photo'))) {
    done(await recordConsent({ ...by, input: { caseFileId, scope: 'object-photo', givenHow: 'signed', givenOn: '2026-11-02' } }));
  }
  done(await addPhoto({ ...by, input: { needId, bytes: photo, caption: '灶台', captionEn: 'The stove' } }));
  done(await revealField({ ...by, input: { caseFileId, stored: 'phone', reason: '约上门的时间' } }));
}

/** The approver ticks what the photos of a need may not show. */
export async function checkPhotos(charity: Charity, needId: string): Promise<void> {
  const photos = await read().needPhoto.findMany({ where: { needId }, select: { id: true } });
  const ticks = { noFace: true, noDocument: true, noDoor: true, noPlate: true };
  for (const { id } of photos) done(await checkPhoto({ actor: charity.approver, input: { needId, photoId: id, ...ticks }, now: NOW }));
}

/** The household changes its mind. */
export async function takeBackConsent(charity: Charity, needId: string): Promise<void> {
  const caseFileId = await caseOf(needId);
  if (!(await agrees(caseFileId, 'publish-need'))) return;
  const input = { caseFileId, scope: 'publish-need' as const, reason: '不想再公开了' };
  done(await withdrawConsent({ actor: charity.caseworker, input, now: later({ hours: 10 }) }));
}
