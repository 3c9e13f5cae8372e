/** A Conform form as every page here uses it: checked by the server, working without script. */
import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react';

/**
 * `lastResult` is what the action answered, if it said no; `defaultValue` what a new form shows. `id` makes two forms on one page
 * differ. Returns Conform's form and fields.
 */
export function useSiteForm<T extends Record<string, unknown>>(options: {
  id?: string;
  lastResult?: SubmissionResult<string[]> | null;
  defaultValue?: DefaultValue<T>;
}) {
  return useForm<T, T, string[]>({ ...options, shouldRevalidate: 'onSubmit' });
}
