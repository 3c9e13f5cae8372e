/** routes/not-found: an address that is none of the site's answers 404, read or posted to. */
import { expect, test } from 'vitest';
import { openDoor } from '#tests/support/visits';
import { action, loader } from '~/routes/not-found';

test.each([
  ['read', loader],
  ['posted to', action],
] as const)('an unknown address %s', async (_, door) => {
  const answer = await openDoor(door, { path: '/no/such/page' });
  expect((answer as Response).status).toBe(404);
});
