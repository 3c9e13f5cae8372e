/** How the Stripe stand-in says no: Stripe's error object with its status. It refuses to say more than Stripe would. */

export type RefusalType = 'invalid_request_error' | 'card_error' | 'api_error' | 'idempotency_error';

export interface RefusalDetail {
  readonly code?: string;
  readonly param?: string;
  readonly decline_code?: string;
  readonly payment_intent?: object;
  readonly charge?: string;
}

/** Thrown by whoever refuses; the server turns it into Stripe's error body. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly type: RefusalType,
    message: string,
    readonly detail: RefusalDetail = {},
  ) {
    super(message);
  }

  /** The body as Stripe sends it. */
  body(): object {
    return { error: { message: this.message, type: this.type, ...this.detail } };
  }
}

/** 400: the request can't be understood or isn't allowed as asked. */
export function invalid(message: string, param?: string, code?: string): Refusal {
  return new Refusal(400, 'invalid_request_error', message, { ...(code ? { code } : {}), ...(param ? { param } : {}) });
}

/** No such object: 404 when the address names it, 400 when a parameter does. */
export function missing(kind: string, id: string, param: string, status: 400 | 404 = 404): Refusal {
  return new Refusal(status, 'invalid_request_error', `No such ${kind}: '${id}'`, { code: 'resource_missing', param });
}
