/** `/readyz`: 200 when database and search answer, else 503 with the name of the one that does not. It tells no reason. */
import { json } from '@remix-run/node';
import { door } from '~/platform/http/door.server';
import { checkReadiness } from '~/use-cases/search/check-readiness.server';

export const loader = door(async () => {
  const { down } = await checkReadiness();
  return json({ ready: down.length === 0, down }, { status: down.length === 0 ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
});
