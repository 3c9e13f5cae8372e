/** Webhook signatures as Stripe makes them, and webhooks nobody should believe. It refuses to sign with an empty secret. */
import { createHmac } from 'node:crypto';
import type Stripe from 'stripe';

export interface Webhook {
  readonly name: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The `stripe-signature` of `body` at `seconds`. */
export function signature(body: string, secret: string, seconds: number, scheme = 'v1'): string {
  if (secret === '') throw new Error('a webhook needs a secret');
  return `t=${seconds},${scheme}=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** The bytes Stripe would send for an event. */
export function bodyOf(event: Stripe.Event): string {
  return JSON.stringify(event, null, 2);
}

function webhook(name: string, body: string, signed: string | null): Webhook {
  return {
    name,
    body,
    headers: { 'content-type': 'application/json; charset=utf-8', ...(signed === null ? {} : { 'stripe-signature': signed }) },
  };
}

/** The event as Stripe sends it at `seconds`. */
export function genuine(event: Stripe.Event, secret: string, seconds: number): Webhook {
  const body = bodyOf(event);
  return webhook('genuine', body, signature(body, secret, seconds));
}

/**
 * Webhooks that a receiver must refuse, made of a real event: by name `unsigned`, `empty-signature`, `wrong-secret`, `wrong-scheme`,
 * `old` (an hour), `future` (an hour; the SDK alone lets it pass), `truncated`, `re-serialised`, `tampered`, `empty`, `replaced-signature`.
 */
export function forgeries(event: Stripe.Event, secret: string, seconds: number): Webhook[] {
  const body = bodyOf(event);
  const good = signature(body, secret, seconds);
  const tampered = body.replace(
    /"amount(_total)?": (\d+)/,
    (_whole, ending: string | undefined, amount: string) => `"amount${ending ?? ''}": ${amount}0`,
  );
  return [
    webhook('unsigned', body, null),
    webhook('empty-signature', body, ''),
    webhook('wrong-secret', body, signature(body, `${secret}x`, seconds)),
    webhook('wrong-scheme', body, signature(body, secret, seconds, 'v0')),
    webhook('old', body, signature(body, secret, seconds - 3600)),
    webhook('future', body, signature(body, secret, seconds + 3600)),
    webhook('truncated', body.slice(0, Math.floor(body.length / 2)), good),
    webhook('re-serialised', JSON.stringify(JSON.parse(body)), good),
    webhook('tampered', tampered === body ? `${body} ` : tampered, good),
    webhook('empty', '', good),
    webhook('replaced-signature', body, signature(`${body}\n`, secret, seconds)),
  ];
}

/** Rightly signed but strange: `other-account`, `live-mode`, `unknown-type`, `unknown-object`, `truncated-signed` (not JSON). */
export function oddities(event: Stripe.Event, secret: string, seconds: number): Webhook[] {
  const odd = (name: string, change: object) => {
    const body = JSON.stringify({ ...event, ...change }, null, 2);
    return webhook(name, body, signature(body, secret, seconds));
  };
  const half = bodyOf(event).slice(0, 200);
  return [
    odd('other-account', { id: `${event.id}other`, account: 'acct_1SomebodyElse' }),
    odd('live-mode', { id: `${event.id}live`, livemode: true }),
    odd('unknown-type', { id: `${event.id}type`, type: 'planet.aligned' }),
    odd('unknown-object', {
      id: `${event.id}object`,
      data: { object: { ...event.data.object, id: 'cs_test_nobodyknows', payment_intent: 'pi_nobodyknows' } },
    }),
    webhook('truncated-signed', half, signature(half, secret, seconds)),
  ];
}
