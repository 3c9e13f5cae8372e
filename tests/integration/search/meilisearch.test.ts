/** What can go wrong with a server outside: failed tasks, wrong key, no answer. None of it passes for success. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meilisearchEngine, TaskFailed } from '#search/drivers/meilisearch';
import { startMeilisearchStandIn } from '#tests/support/meilisearch-stand-in';
import { sampleDocument } from '#tests/support/sample-needs';
import { EVERYTHING } from '~/domain/search/need-query';
import { NeighbourError } from '~/platform/neighbour.server';
import { asNeighbour } from '~/platform/search.server';

let server: Awaited<ReturnType<typeof startMeilisearchStandIn>>;
beforeAll(async () => {
  server = await startMeilisearchStandIn();
  await meilisearchEngine(server).prepare();
});
afterAll(() => server.stop());

const everything = { ...EVERYTHING, perPage: 20, openOnly: true };

test.each(['documentAdditionOrUpdate', 'documentDeletion'])(
  'a task %s that failed is a failure, though waiting for it succeeded',
  async (type) => {
    const engine = meilisearchEngine(server);
    server.failTask(type, 'disk_full');
    const work = type === 'documentDeletion' ? engine.remove(['a']) : engine.upsert([sampleDocument({ id: 'a' })]);
    await expect(work).rejects.toThrow(TaskFailed);
  },
);

test('a settings task that failed is told with its code', async () => {
  server.failTask('settingsUpdate', 'invalid_settings');
  await expect(meilisearchEngine(server).prepare()).rejects.toThrow('invalid_settings');
});

test('a swap that failed leaves the old index', async () => {
  const engine = meilisearchEngine(server);
  await engine.upsert([sampleDocument({ id: 'old' })]);
  server.failTask('indexSwap');
  async function* one() {
    yield [sampleDocument({ id: 'new' })];
  }
  await expect(engine.rebuild(one())).rejects.toThrow(TaskFailed);
  expect((await engine.search(everything)).ids).toEqual(['old']);
});

test('what is stored of a need has no key beyond the document', async () => {
  const document = sampleDocument({ id: 'keys' });
  await meilisearchEngine(server).upsert([document]);
  const stored = server.documents('needs')?.get('keys') ?? {};
  expect(Object.keys(stored).sort()).toEqual(Object.keys(document).sort());
});

test('a wrong key is not worth another try; a server that is down is', async () => {
  const wrong = asNeighbour(meilisearchEngine({ ...server, key: 'wrong' }));
  await expect(wrong.search(everything)).rejects.toMatchObject({ name: 'NeighbourError', neighbour: 'search', retryable: false });
  server.state.isDown = true;
  await expect(asNeighbour(meilisearchEngine(server)).search(everything)).rejects.toMatchObject({ retryable: true });
  server.state.isDown = false;
  const nobody = asNeighbour(meilisearchEngine({ url: 'http://127.0.0.1:9', key: 'k' }));
  await expect(nobody.checkHealth()).rejects.toMatchObject({ retryable: true });
  await expect(nobody.search(everything)).rejects.toThrow(NeighbourError);
});

test('a server that never answers is given up after a few seconds', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
  const engine = asNeighbour(meilisearchEngine({ url: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`, key: 'k' }));
  const before = performance.now();
  await expect(engine.search(everything)).rejects.toMatchObject({ retryable: true });
  expect(performance.now() - before).toBeLessThan(8_000);
  silent.closeAllConnections();
  await new Promise<void>((closed) => silent.close(() => closed()));
});
