/** Photos of a proof: cleaned, bounded, kept for two parties alone; and a disk that fails leaves nothing half done. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeAdministrator, makeCharity, makePerson, NOW } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { cleanPhoto, readPhoto } from '~/platform/files.server';
import { NeighbourError } from '~/platform/neighbour.server';
import { loader } from '~/routes/files/photo';
import { deliverAdoption } from '~/use-cases/adoptions/deliver-adoption.server';
import { adoptionOf, promise } from './steps';

const folder = mkdtempSync(path.join(tmpdir(), 'warmlight-photos-'));
const useFolder = (name = '') => vi.spyOn(env, 'filesDir', 'get').mockReturnValue(path.join(folder, name));
useDatabase();
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c8b08a' } });
const stored = () =>
  existsSync(path.join(folder, 'photos'))
    ? readdirSync(path.join(folder, 'photos'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
    : 0;

test('a photo is drawn anew: smaller, upright, without place or camera', async () => {
  const withPlace = await picture(3000, 2000)
    .withExif({ IFD0: { Make: 'Phone', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 32/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect(withPlace.includes('Phone')).toBe(true);
  const result = await cleanPhoto(withPlace);
  if (!result.ok) throw new Error(result.refusal);
  const { bytes, mediaType } = result.photo;
  const seen = await sharp(bytes).metadata();
  expect([mediaType, Math.max(seen.width, seen.height), seen.exif, seen.icc, seen.orientation]).toEqual([
    'image/jpeg',
    1600,
    undefined,
    undefined,
    undefined,
  ]);
  expect(bytes.includes('Phone')).toBe(false);
});

test.each(['png', 'webp', 'jpeg'] as const)('a %s is taken', async (format) => {
  expect(await cleanPhoto(await picture(20, 10).toFormat(format).toBuffer())).toMatchObject({ ok: true, photo: { width: 20, height: 10 } });
});

test('what is no photo by its bytes is refused', async () => {
  const jpeg = await picture(50, 50).jpeg().toBuffer();
  const gif = await picture(5, 5).gif().toBuffer();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  for (const bytes of [
    svg,
    gif,
    Buffer.from('%PDF-1.7'),
    Buffer.alloc(0),
    jpeg.subarray(0, 40),
    Buffer.concat([jpeg.subarray(0, 20), Buffer.alloc(200)]),
  ]) {
    expect(await cleanPhoto(bytes)).toEqual({ ok: false, refusal: 'photo-unreadable' });
  }
});

test('too many bytes or pixels are refused before they are drawn', async () => {
  expect(await cleanPhoto(Buffer.alloc(8 * 1024 * 1024 + 1))).toMatchObject({ refusal: 'photo-too-large' });
  expect(await cleanPhoto(await picture(8000, 5001).png().toBuffer())).toMatchObject({ refusal: 'photo-too-large' });
});

async function deliverWithPhotos(count: number) {
  const promised = await promise();
  const bytes = await picture(60, 40).jpeg().toBuffer();
  const input = { adoptionId: promised.adoptionId, proofNote: '送到了接收点', photos: Array.from({ length: count }, () => bytes) };
  return { promised, input, result: deliverAdoption({ actor: promised.donor, input, now: NOW }) };
}

test('the donor and the charity see the photo; for everybody else there is none', async () => {
  useFolder();
  const { promised, result } = await deliverWithPhotos(2);
  expect(await result).toEqual({ ok: true, already: false });
  const photo = await read().proofPhoto.findFirstOrThrow({ where: { adoptionId: promised.adoptionId } });
  const open = (as?: Awaited<ReturnType<typeof makePerson>>) =>
    openDoor(loader, { path: `/files/${photo.id}`, params: { photoId: photo.id }, as });
  for (const as of [promised.donor, promised.charity.caseworker, promised.charity.approver]) {
    const response = (await open(as)) as Response;
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/jpeg');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Cache-Control')).toContain('private');
    expect(Buffer.from(await response.arrayBuffer()).equals(await readPhoto(photo.id))).toBe(true);
  }
  for (const as of [undefined, await makePerson(), (await makeCharity()).caseworker, await makeAdministrator()]) {
    expect(((await open(as)) as Response).status).toBe(404);
  }
  expect(((await openDoor(loader, { path: '/files/x', params: { photoId: '../../secret' }, as: promised.donor })) as Response).status).toBe(
    404,
  );
});

test('sent twice, the photos are kept once', async () => {
  useFolder();
  const before = stored();
  const { promised, input, result } = await deliverWithPhotos(1);
  const results = await Promise.all([result, deliverAdoption({ actor: promised.donor, input, now: NOW })]);
  expect(results.filter((one) => one.ok && !one.already)).toHaveLength(1);
  expect(await read().proofPhoto.count({ where: { adoptionId: promised.adoptionId } })).toBe(1);
  expect(stored()).toBe(before + 1);
});

test('one bad photo among good ones: nothing is kept and nothing moves', async () => {
  useFolder();
  const before = stored();
  const promised = await promise();
  const good = await picture(9, 9).png().toBuffer();
  const input = { adoptionId: promised.adoptionId, proofNote: '送到了接收点', photos: [good, Buffer.from('<svg/>')] };
  expect(await deliverAdoption({ actor: promised.donor, input, now: NOW })).toMatchObject({ refusal: 'photo-unreadable' });
  expect((await adoptionOf(promised.adoptionId)).state).toBe('committed');
  expect(stored()).toBe(before);
});

test('five photos are too many', async () => {
  const { result } = await deliverWithPhotos(5);
  expect(await result).toMatchObject({ refusal: 'photo-too-large' });
});

test('a disk that fails at the second photo leaves no photo, no row and the promise as it was', async () => {
  const calls: string[] = [];
  vi.spyOn(env, 'filesDir', 'get').mockImplementation(() => {
    calls.push('disk');
    // The second photo's folder can't be made: its path runs through a file of the system.
    return calls.length === 3 ? '/dev/null' : folder;
  });
  const before = stored();
  const { promised, result } = await deliverWithPhotos(2);
  await expect(result).rejects.toBeInstanceOf(NeighbourError);
  expect(await adoptionOf(promised.adoptionId)).toMatchObject({ state: 'committed', proofNote: null });
  expect(await read().proofPhoto.count({ where: { adoptionId: promised.adoptionId } })).toBe(0);
  expect(stored()).toBe(before);
});
