/** `/metrics`: figures for Prometheus, for this machine alone. To everybody else there is no such page. */
import { door } from '~/platform/http/door.server';
import { clientAddress } from '~/platform/session/client-address.server';
import { readMetrics } from '~/use-cases/machines/read-metrics.server';

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;

export const loader = door(async ({ request }) => {
  if (!LOOPBACK.test(clientAddress(request))) throw new Response(null, { status: 404, statusText: 'not-found' });
  const { text, type } = await readMetrics();
  return new Response(text, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
});
