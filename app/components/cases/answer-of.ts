/** What a form on a page of several answered, when it was this one: its errors, and what had been typed. */
import type { SubmissionResult } from '@conform-to/react';

export interface Answered {
  /** Names the form in its address: `?act=reveal`. */
  readonly act: string | null;
  readonly lastResult: SubmissionResult<string[]> | null;
}

export interface FormSaid {
  /** First error of each field; those of the whole form under ''. */
  readonly errors: Readonly<Record<string, string>>;
  readonly typed: (name: string) => string;
}

/** The answer to `act`, and with `field` to the form of that one value alone; null when another form was sent, or none. */
export function answerOf({ act, lastResult }: Answered, wanted: string, field?: string): FormSaid | null {
  if (act !== wanted || !lastResult) return null;
  const typed = (name: string) => String(lastResult.initialValue?.[name] ?? '');
  if (field !== undefined && typed('field') !== field) return null;
  const errors = Object.entries(lastResult.error ?? {}).flatMap(([name, messages]) => {
    const [first] = messages ?? [];
    return first ? [[name, first] as const] : [];
  });
  return { errors: Object.fromEntries(errors), typed };
}
