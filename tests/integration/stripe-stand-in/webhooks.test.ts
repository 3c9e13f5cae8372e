/** Webhooks of the Stripe stand-in, received over HTTP and verified by the real SDK: delivery by seed, forgeries, oddities. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  CALM,
  type DeliveryOdds,
  STORM,
  type StripeStandIn,
  sdkFor,
  sessionOrder,
  startStripeStandIn,
} from '#tests/support/stripe/stand-in';

const SECRET = 'whsec_standin';
const NOW = Date.parse('2026-11-23T02:00:00Z');

let receiver: Server;
let url: string;
let answers: number[];
let received: { body: string; signature: string; type: string }[];
const standIns: StripeStandIn[] = [];

beforeEach(async () => {
  received = [];
  answers = [];
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const type = request.headers['content-type'] ?? '';
      received.push({ body: Buffer.concat(chunks).toString('utf8'), signature: String(request.headers['stripe-signature']), type });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks/stripe`;
});

afterEach(async () => {
  await Promise.all(standIns.splice(0).map((each) => each.stop()));
  receiver.closeAllConnections();
  await new Promise((done) => receiver.close(done));
});

async function start(seed: number, delivery?: DeliveryOdds): Promise<{ standIn: StripeStandIn; stripe: Stripe }> {
  const standIn = await startStripeStandIn({ seed, webhook: { url, secret: SECRET }, ...(delivery ? { delivery } : {}) });
  standIns.push(standIn);
  return { standIn, stripe: sdkFor(standIn) };
}

async function payments(standIn: StripeStandIn, stripe: Stripe, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) standIn.control.payCard((await stripe.checkout.sessions.create(sessionOrder(1000 + n))).id);
}

const verify = (stripe: Stripe, body: string, signature: string) =>
  stripe.webhooks.constructEvent(body, signature, SECRET, undefined, undefined, NOW);

test('calm: every event once, in order, and the SDK believes each', async () => {
  const { standIn, stripe } = await start(1, CALM);
  await payments(standIn, stripe, 2);
  expect(standIn.control.pending().map(({ eventId }) => eventId)).toEqual(standIn.events.map(({ id }) => id));
  const done = await standIn.control.deliverAll();
  expect(done.every(({ outcome, status }) => outcome === 'delivered' && status === 200)).toBe(true);
  const believed = received.map(({ body, signature }) => verify(stripe, body, signature));
  expect(believed).toEqual(standIn.events);
  expect(received[0]).toMatchObject({
    type: 'application/json; charset=utf-8',
    signature: expect.stringMatching(/^t=\d{10},v1=[0-9a-f]{64}$/),
  });
  expect(standIn.control.pending()).toEqual([]);
});

test('storm: one to five times, out of order, some lost and sent again, all of it by the seed', async () => {
  const stories: string[][] = [];
  for (const seed of [7, 7, 8]) {
    received = [];
    const { standIn, stripe } = await start(seed);
    await payments(standIn, stripe, 6);
    const done = await standIn.control.deliverAll();
    const ids = received.map(({ body, signature }) => verify(stripe, body, signature).id);
    const events = standIn.events.map(({ id }) => id);
    expect(new Set(ids), standIn.story()).toEqual(new Set(events));
    const counts = events.map((id) => ids.filter((each) => each === id).length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 5]);
    expect(done.some(({ outcome }) => outcome === 'lost')).toBe(true);
    const firsts = [...new Set(ids)];
    expect(firsts).not.toEqual(events);
    expect(standIn.story()).toContain(`seed ${seed}`);
    stories.push(ids);
  }
  expect(stories[0]).toEqual(stories[1]);
  expect(stories[2]).not.toEqual(stories[0]);
});

test('lateness alone puts events out of order', async () => {
  const { standIn, stripe } = await start(2, { ...STORM, copies: [1, 1], lost: 0 });
  await payments(standIn, stripe, 3);
  await standIn.control.deliverAll();
  const ids = received.map(({ body, signature }) => verify(stripe, body, signature).id);
  expect(ids).toHaveLength(9);
  expect(ids).not.toEqual(standIn.events.map(({ id }) => id));
});

test('what is due by the clock goes, the rest waits', async () => {
  const { standIn, stripe } = await start(9, { ...STORM, lost: 0 });
  await payments(standIn, stripe, 4);
  const planned = standIn.control.pending().length;
  standIn.control.advance(1_800_000);
  const early = await standIn.control.deliverDue();
  expect(early.length).toBeGreaterThan(0);
  expect(early.length).toBeLessThan(planned);
  standIn.control.advance(1_800_000);
  expect((await standIn.control.deliverDue()).length).toBe(planned - early.length);
});

test('a refused webhook comes again, signed anew, five times at most', async () => {
  const { standIn, stripe } = await start(3, CALM);
  standIn.control.expireSession((await stripe.checkout.sessions.create(sessionOrder())).id);
  answers = [500, 503];
  expect((await standIn.control.deliverAll()).map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'delivered']);
  standIn.control.expireSession((await stripe.checkout.sessions.create(sessionOrder())).id);
  answers = [500, 500, 500, 500, 500];
  expect((await standIn.control.deliverAll()).map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5]);
  expect(standIn.control.pending()).toEqual([]);
});

test('a receiver that is down is tried again; what is lost never arrives', async () => {
  const down = await startStripeStandIn({ seed: 4, delivery: CALM, webhook: { url: 'http://127.0.0.1:1/', secret: SECRET } });
  standIns.push(down);
  down.control.payCard((await sdkFor(down).checkout.sessions.create(sessionOrder())).id);
  const [first] = down.events;
  expect((await down.control.deliverDue()).map(({ outcome }) => outcome)).toEqual(['unreachable', 'unreachable', 'unreachable']);
  down.control.lose(first?.id);
  expect(down.control.pending()).toHaveLength(2);
  down.control.lose();
  expect(down.control.pending()).toEqual([]);
  expect((await sdkFor(down).events.list()).data).toHaveLength(3);
});

test('events can be sent in any order by hand', async () => {
  const { standIn, stripe } = await start(5, CALM);
  await payments(standIn, stripe, 1);
  standIn.control.lose();
  const order = standIn.events.map(({ id }) => id).reverse();
  await standIn.control.deliver([...order, ...order]);
  expect(received.map(({ body, signature }) => verify(stripe, body, signature).id)).toEqual([...order, ...order]);
});

test('forgeries: the SDK refuses each but the one from the future, which is ours to refuse', async () => {
  const { standIn, stripe } = await start(6, CALM);
  await payments(standIn, stripe, 1);
  const id = standIn.events.at(-1)?.id ?? '';
  const genuine = standIn.control.genuine(id);
  expect(verify(stripe, genuine.body, genuine.headers['stripe-signature'] ?? '').id).toBe(id);
  const outcomes = standIn.control.forgeries(id).map(({ name, body, headers }) => {
    try {
      verify(stripe, body, headers['stripe-signature'] ?? '');
      return `${name}: believed`;
    } catch (error) {
      return `${name}: ${error instanceof Error ? error.constructor.name : ''}`;
    }
  });
  expect(outcomes).toEqual([
    'unsigned: StripeSignatureVerificationError',
    'empty-signature: StripeSignatureVerificationError',
    'wrong-secret: StripeSignatureVerificationError',
    'wrong-scheme: StripeSignatureVerificationError',
    'old: StripeSignatureVerificationError',
    'future: believed',
    'truncated: StripeSignatureVerificationError',
    're-serialised: StripeSignatureVerificationError',
    'tampered: StripeSignatureVerificationError',
    'empty: StripeSignatureVerificationError',
    'replaced-signature: StripeSignatureVerificationError',
  ]);
});

test('oddities are rightly signed and say something strange', async () => {
  const { standIn, stripe } = await start(6, CALM);
  await payments(standIn, stripe, 1);
  const odd = standIn.control.oddities(standIn.events.at(-1)?.id ?? '');
  const read = (name: string) => {
    const found = odd.find((each) => each.name === name);
    return verify(stripe, found?.body ?? '', found?.headers['stripe-signature'] ?? '');
  };
  expect(read('other-account').account).toBe('acct_1SomebodyElse');
  expect(read('live-mode').livemode).toBe(true);
  expect(read('unknown-type').type).toBe('planet.aligned');
  expect(read('unknown-object').data.object).toMatchObject({ id: 'cs_test_nobodyknows' });
  expect(() => read('truncated-signed')).toThrow(SyntaxError);
});

test('every event of the contract can be made, each a snapshot', async () => {
  const { standIn, stripe } = await start(10, CALM);
  const { control } = standIn;
  const open = async () => (await stripe.checkout.sessions.create(sessionOrder())).id;
  const { charge } = control.payCard(await open());
  control.failRefund((await stripe.refunds.create({ charge: charge.id, amount: 1 })).id);
  control.closeDispute(control.openDispute(charge.id).id, 'won');
  for (const outcome of ['succeeded', 'failed'] as const) {
    const id = await open();
    control.payAsync(id, 'wechat_pay');
    control.settleAsync(id, outcome);
  }
  control.expireSession(await open());
  const wanted = [
    'checkout.session.completed',
    'checkout.session.async_payment_succeeded',
    'checkout.session.async_payment_failed',
    'checkout.session.expired',
    'charge.succeeded',
    'charge.refunded',
    'refund.created',
    'refund.updated',
    'refund.failed',
    'charge.dispute.created',
    'charge.dispute.funds_withdrawn',
    'charge.dispute.funds_reinstated',
    'charge.dispute.closed',
    'payment_intent.succeeded',
    'payment_intent.payment_failed',
  ];
  await control.deliverAll(4);
  const types = new Set(received.map(({ body, signature }) => verify(stripe, body, signature).type));
  expect(wanted.filter((type) => !types.has(type as Stripe.Event['type']))).toEqual([]);
  const refunded = standIn.events.find(({ type }) => type === 'charge.refunded');
  expect(refunded?.data.object).toMatchObject({ amount_refunded: 1 });
  expect(standIn.state.charges.get(charge.id)?.amount_refunded).toBe(0);
  expect(standIn.state.brokenRules()).toEqual([]);
});
