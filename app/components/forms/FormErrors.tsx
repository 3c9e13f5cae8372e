/** What is wrong with a Conform form, in the reader's words, on top of it. */
import type { FormMetadata } from '@conform-to/react';
import { ErrorSummary } from '~/components/ui/ErrorSummary';
import { useWords } from '~/i18n/use-words';

export interface FormErrorsProps<T extends Record<string, unknown>> {
  readonly form: FormMetadata<T, string[]>;
  /** Names of fields whose sentence does not say which field it is about ("请选一项"), by field name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Every error of `form`: those of the whole form first, then one link a field (fields carry their name as id). */
export function FormErrors<T extends Record<string, unknown>>({ form, labels = {} }: FormErrorsProps<T>) {
  const { t, error, language } = useWords();
  const colon = language === 'zh-CN' ? '：' : ': ';
  const found = Object.entries(form.allErrors).flatMap(([field, errors]) => {
    const [first] = errors;
    if (!first) return [];
    if (field === '') return [{ message: error(first) }];
    const label = labels[field];
    return [{ field, message: label ? `${label}${colon}${error(first)}` : error(first) }];
  });
  return <ErrorSummary title={t('common.errorSummary', { count: found.length })} errors={found} />;
}
