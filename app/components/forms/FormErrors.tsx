/** What is wrong with a Conform form, in the reader's words, on top of it. */
import type { FormMetadata } from '@conform-to/react';
import { ErrorSummary } from '~/components/ui/ErrorSummary';
import { useWords } from '~/i18n/use-words';

/** Every error of `form`: those of the whole form first, then one link a field (fields carry their name as id). */
export function FormErrors<T extends Record<string, unknown>>({ form }: { form: FormMetadata<T, string[]> }) {
  const { t, error } = useWords();
  const fields = Object.entries(form.allErrors).flatMap(([field, errors]) => {
    const [first] = errors;
    if (!first) return [];
    return field === '' ? [{ message: error(first) }] : [{ field, message: error(first) }];
  });
  return <ErrorSummary title={t('common.errorSummary', { count: fields.length })} errors={fields} />;
}
