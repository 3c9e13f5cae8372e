/** Photos of needs from upload to public page, and the doors of the gate called with Requests by every kind of person. */

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCharity, makePerson, NOW } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import type { NeedInput } from '~/domain/needs/need.schema';
import { read } from '~/platform/db/database.server';
import { loader as photoLoader } from '~/routes/files/need-photo';
import { action as approvalAction, loader as approvalLoader } from '~/routes/workspace/approvals/need';
import { action as needAction } from '~/routes/workspace/needs/need';
import { createNeed } from '~/use-cases/needs/create-need.server';
import { getPublicNeed } from '~/use-cases/needs/get-public-need.server';
import { addPhoto } from '~/use-cases/needs/photos/add-photo.server';
import { checkPhoto } from '~/use-cases/needs/photos/check-photo.server';
import { removeNeedPhoto } from '~/use-cases/needs/photos/remove-photo.server';
import { submitNeed } from '~/use-cases/needs/submit-need.server';
import { withdrawNeed } from '~/use-cases/needs/withdraw-need.server';

useDatabase();

const input: NeedInput = {
  kind: 'micro-wish',
  object: 'ramp',
  title: '门口的坡',
  titleEn: null,
  story: '台阶十七厘米，轮椅上不去。',
  storyEn: null,
  district: 'futian',
  group: 'disabled',
  ageBand: 'adult',
  urgency: 'green',
  neededBy: '2026-12-20',
  projectId: null,
  items: [{ name: '坡道板', nameEn: null, contribution: 'goods', unit: '块', asked: 1, estimate: null }],
};
const ALL = { noFace: true, noDocument: true, noDoor: true, noPlate: true };

async function draft(change: Partial<NeedInput> = {}) {
  const charity = await makeCharity();
  const created = await createNeed({ actor: charity.caseworker, input: { ...input, ...change }, now: NOW });
  if (!created.ok) throw new Error(created.refusal);
  return { charity, needId: created.needId };
}

const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#aa8855' } });
/** A picture that knows where it was taken. */
const located = () =>
  picture()
    .jpeg()
    .withExif({ IFD0: { Make: 'SecretCam' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 32/1 0/1' } })
    .toBuffer();
const statusOf = (answer: unknown) => (answer instanceof Response ? answer.status : 200);

/** A PNG head that says 40,000 by 40,000 and goes nowhere. */
function hugePng(): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(40_000, 0);
  size.writeUInt32BE(40_000, 4);
  return Buffer.concat([head, size, Buffer.from('0802000000', 'hex'), Buffer.alloc(64)]);
}

const broken: readonly [string, () => Uint8Array][] = [
  ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['a script called PNG', () => Buffer.from('<script>alert(1)</script>')],
  ['a PNG head on a script', () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('<script>alert(1)</script>')])],
  ['40,000 by 40,000', hugePng],
  ['nothing', () => new Uint8Array()],
];
test.each(broken)('%s is refused with a sentence and nothing is kept', async (_, bytes) => {
  const { charity, needId } = await draft();
  const answer = await addPhoto({ actor: charity.caseworker, input: { needId, bytes: bytes(), caption: null, captionEn: null }, now: NOW });
  expect(answer.ok ? '' : answer.refusal).toMatch(/^photo-(unreadable|too-large)$/);
  expect(await read().needPhoto.count({ where: { needId } })).toBe(0);
});

test('a photo is public only once another looked, while the need is, and carries no place', async () => {
  const { charity, needId } = await draft();
  const added = await addPhoto({
    actor: charity.caseworker,
    input: { needId, bytes: await located(), caption: '门口', captionEn: 'The doorstep' },
    now: NOW,
  });
  if (!added.ok) throw new Error(added.refusal);
  const { photoId } = added;
  const see = (as?: Parameters<typeof openDoor>[1]['as']) =>
    openDoor(photoLoader, { path: `/files/need/${photoId}`, params: { photoId }, as });
  expect(statusOf(await see())).toBe(404);
  expect(statusOf(await see(await makePerson()))).toBe(404);
  expect(statusOf(await see((await makeCharity()).approver))).toBe(404);
  const inside = (await see(charity.approver)) as Response;
  expect(inside.headers.get('Cache-Control')).toBe('private, no-store');
  const { exif } = await sharp(Buffer.from(await inside.arrayBuffer())).metadata();
  expect(exif).toBeUndefined();
  await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
  const check = (ticks: object, actor = charity.approver) => checkPhoto({ actor, input: { needId, photoId, ...ALL, ...ticks }, now: NOW });
  for (const one of Object.keys(ALL)) expect(await check({ [one]: false })).toMatchObject({ refusal: 'photo-unchecked' });
  const ways = await Promise.all([check({}), check({})]);
  expect(ways.every(({ ok }) => ok)).toBe(true);
  expect(statusOf(await see())).toBe(404);
  const approved = await openDoor(approvalAction, {
    path: `/workspace/approvals/needs/${needId}`,
    params: { needId },
    as: charity.approver,
    form: { verdict: 'approve', version: '1', knowsFew: 'on' },
  });
  expect(statusOf(approved)).toBe(302);
  expect(statusOf(await see())).toBe(200);
  expect((await getPublicNeed({ needId, now: NOW })).photos).toMatchObject([{ id: photoId, caption: '门口' }]);
  await withdrawNeed({ actor: charity.caseworker, input: { needId, reason: '收回' }, now: NOW });
  expect(statusOf(await see())).toBe(404);
});

test('nobody looks at their own photo; another need has no such photo; a caption with a number is refused', async () => {
  const { charity, needId } = await draft();
  const bytes = await picture().png().toBuffer();
  const mine = await addPhoto({ actor: charity.approver, input: { needId, bytes, caption: null, captionEn: null }, now: NOW });
  if (!mine.ok) throw new Error(mine.refusal);
  expect(
    await addPhoto({ actor: charity.caseworker, input: { needId, bytes, caption: '打13800138000', captionEn: null }, now: NOW }),
  ).toMatchObject({ refusal: 'private-words-in-text' });
  await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
  expect(await checkPhoto({ actor: charity.approver, input: { needId, photoId: mine.photoId, ...ALL }, now: NOW })).toMatchObject({
    refusal: 'own-photo',
  });
  const other = await draft();
  await submitNeed({ actor: other.charity.caseworker, input: { needId: other.needId }, now: NOW });
  await expect(
    checkPhoto({ actor: other.charity.approver, input: { needId: other.needId, photoId: mine.photoId, ...ALL }, now: NOW }),
  ).rejects.toMatchObject({ kind: 'not-found' });
  expect(await addPhoto({ actor: charity.caseworker, input: { needId, bytes, caption: null, captionEn: null }, now: NOW })).toMatchObject({
    refusal: 'need-not-editable',
  });
  expect(await removeNeedPhoto({ actor: charity.caseworker, input: { needId, photoId: mine.photoId }, now: NOW })).toMatchObject({
    refusal: 'need-not-editable',
  });
});

test('six photos and no more; taken away, one is gone, twice is once', async () => {
  const { charity, needId } = await draft();
  const bytes = await picture().png().toBuffer();
  const add = () => addPhoto({ actor: charity.caseworker, input: { needId, bytes, caption: null, captionEn: null }, now: NOW });
  const ids: string[] = [];
  for (let number = 0; number < 6; number += 1) {
    const added = await add();
    if (added.ok) ids.push(added.photoId);
  }
  expect(await add()).toMatchObject({ refusal: 'too-many-photos', values: { most: 6 } });
  const remove = () => removeNeedPhoto({ actor: charity.caseworker, input: { needId, photoId: ids[0] ?? '' }, now: NOW });
  expect((await Promise.all([remove(), remove()])).every(({ ok }) => ok)).toBe(true);
  expect(await read().needPhoto.count({ where: { needId } })).toBe(5);
});

test('the doors of a mark: a reason is asked, the answer shows it once, strangers find no page', async () => {
  const { charity, needId } = await draft({ story: '去年在云杉区人民医院做了手术。' });
  await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
  const at = { params: { needId }, path: `/workspace/approvals/needs/${needId}` };
  const page = await openDoor(approvalLoader, { ...at, as: charity.approver });
  if (page instanceof Response) throw new Error(String(page.status));
  const mark = page.gate.marks[0];
  if (!mark) throw new Error('no mark');
  const form = { version: String(page.version), place: mark.place, start: String(mark.start), end: String(mark.end) };
  const post = (act: string, more: object, as = charity.approver) =>
    openDoor(approvalAction, { ...at, path: `${at.path}?act=${act}`, as, form: { ...form, ...more } });
  expect(statusOf(await post('reveal', { reason: '' }))).toBe(422);
  const opened = (await post('reveal', { reason: '看看是不是街名' })) as Response;
  expect(opened.headers.get('Cache-Control')).toBe('no-store');
  expect(await opened.json()).toMatchObject({ opened: { text: expect.stringContaining('医院') } });
  expect(statusOf(await post('keep', { reason: '写明理由', place: '../etc' }))).toBe(422);
  expect(statusOf(await post('keep', { reason: '写明理由', version: '99' }))).toBe(409);
  expect(statusOf(await post('keep', { reason: '写明理由' }, (await makeCharity()).approver))).toBe(404);
  expect(statusOf(await post('keep', { reason: '写明理由' }, charity.caseworker))).toBe(403);
  const sent = (await post('reword', { mark: 'all' })) as Response;
  expect(sent.status).toBe(302);
  const { state, stateReason } = await read().need.findUniqueOrThrow({ where: { id: needId } });
  expect(state).toBe('draft');
  expect(stateReason).not.toContain('云杉');
  const applied = await openDoor(needAction, {
    path: `/workspace/needs/${needId}?act=apply`,
    params: { needId },
    as: charity.caseworker,
    form: { ...form, version: '2' },
  });
  expect(statusOf(applied)).toBe(302);
  expect((await read().need.findUniqueOrThrow({ where: { id: needId } })).story).not.toContain('云杉');
});

const door: readonly [string, string, number, RegExp][] = [
  ['a hundred thousand characters', '长'.repeat(100_000), 422, /too-long|长/],
  ['zero-width signs in a phone', '打138\u200b0013\u200b8000', 422, /private-words/],
  ['bidirectional signs in a phone', '打\u202e138\u202c00138000', 422, /private-words/],
  ['emoji between digits', '138😀0013😀8000', 422, /private-words/],
  ['look-alike letters', 'mail аbc@example.com', 422, /private-words/],
  ['HTML around digits', '<b>138</b>0013<i>8000</i>', 422, /private-words/],
  ['a number over lines', '138\n0013\n8000', 422, /private-words/],
];
test.each(door)('at the door: %s', async (_, story, status, sentence) => {
  const { charity, needId } = await draft();
  const { items, ...fields } = input;
  const form = {
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Record<string, string>),
    'items[0].name': items[0]?.name ?? '',
    'items[0].contribution': 'goods',
    'items[0].quantity': '1',
    'items[0].unit': '块',
    version: '0',
    next: 'submit',
    story,
  };
  const answer = (await openDoor(needAction, {
    path: `/workspace/needs/${needId}`,
    params: { needId },
    as: charity.caseworker,
    form,
  })) as Response;
  expect(answer.status).toBe(status);
  expect(JSON.stringify(await answer.json())).toMatch(sentence);
  expect((await read().need.findUniqueOrThrow({ where: { id: needId } })).state).toBe('draft');
});
