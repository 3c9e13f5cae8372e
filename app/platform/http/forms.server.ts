/** Reading forms: bounded bodies, Zod by Conform, refusals beside their fields, what was typed kept. Stores nothing. */
import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { json } from '@remix-run/node';
import type { z } from 'zod';
import type { Refused } from '~/domain/outcome';
import { REFUSALS } from '~/domain/refusals';
import { errorKey } from '~/i18n/translate';
import type { Visit } from './visit.server';

const KILOBYTE = 1024;
/** A form of text. */
export const TEXT_LIMIT = 1024 * KILOBYTE;
/** A form with a sheet or a photo. */
export const FILE_LIMIT = 8 * 1024 * KILOBYTE;
/** Past this much the connection is no longer read to its end. */
const PATIENCE = 64 * 1024 * KILOBYTE;

/** Typed secrets: never in an answer, whatever it says no to. */
const SECRET_FIELDS = ['password', 'newPassword'];

type Reply = SubmissionResult<string[]>;
/** What an action answers when it says no: the form's state for Conform. */
export type FormAnswer = { lastResult: Reply };

/** The body up to `limit` bytes, or null when it is longer; a longer one is read on without being kept, so that the answer arrives. */
async function boundedBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    const reader = request.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > PATIENCE) {
        await reader.cancel();
        break;
      }
      if (size <= limit) chunks.push(part.value);
    }
  }
  if (size > limit) return null;
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

async function parseBody(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch (cause) {
    // What undici cannot parse is a broken request, not a fault of ours.
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

function answer(lastResult: Reply, status: number) {
  return json<FormAnswer>({ lastResult }, { status });
}

/** Error lists of a refusal: beside its field, or on top of the form. */
function refusalErrors({ refusal, values }: Refused) {
  const message = errorKey(`refusals.${refusal}`, values);
  const field = REFUSALS[refusal].field;
  return field ? { fieldErrors: { [field]: [message] } } : { formErrors: [message] };
}

/** The answer to a form that could not even be read. */
function unreadable(refused: Refused) {
  return answer(
    { status: 'error', error: { [REFUSALS[refused.refusal].field ?? '']: [errorKey(`refusals.${refused.refusal}`)] } },
    REFUSALS[refused.refusal].status,
  );
}

/**
 * Reads and checks the form of a visit against `schema`. When it is not well, `response` says so with status 422 (413 when it is
 * over `limit` bytes) and keeps what was typed. When it is, `value` is the checked input and `refuse` answers a use-case's no.
 */
export async function readForm<S extends z.ZodType>(visit: Visit, schema: S, limit = TEXT_LIMIT) {
  const body = await boundedBody(visit.request, limit);
  if (!body) return { ok: false as const, response: unreadable({ ok: false, refusal: 'file-too-large' }) };
  const form = await parseBody(body, visit.request.headers.get('Content-Type') ?? '');
  if (!form) return { ok: false as const, response: unreadable({ ok: false, refusal: 'form-unreadable' }) };
  const submission = parseWithZod(form, { schema });
  // A button that only changes the form's rows: nobody's mistake, nothing to store.
  if (submission.status === undefined)
    return { ok: false as const, response: answer(submission.reply({ hideFields: SECRET_FIELDS }), 200) };
  if (submission.status !== 'success')
    return { ok: false as const, response: answer(submission.reply({ hideFields: SECRET_FIELDS }), 422) };
  return {
    ok: true as const,
    value: submission.value as z.output<S>,
    refuse: (refused: Refused) =>
      answer(submission.reply({ ...refusalErrors(refused), hideFields: SECRET_FIELDS }), REFUSALS[refused.refusal].status),
  };
}
