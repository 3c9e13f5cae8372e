/** A text, number, date, select or long-text field of a Conform form: keeps what was typed, says its error in the reader's words. */
import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Field } from '~/components/ui/Field';
import { useWords } from '~/i18n/use-words';

export interface TextFieldProps {
  readonly field: FieldMetadata<unknown, Record<string, unknown>, string[]>;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly after?: ReactNode;
  readonly as?: 'input' | 'textarea' | 'select';
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'tel' | 'search' | 'file' | 'url';
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel';
  readonly autoComplete?: string;
  readonly accept?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly rows?: number;
  /** The options of a select. */
  readonly children?: ReactNode;
}

/** The field's name is its id, so that the error summary can link to it. A password or a file is never written back. */
export function TextField({ field, as = 'input', ...rest }: TextFieldProps) {
  const { error } = useWords();
  const [first] = field.errors ?? [];
  const isKept = rest.type !== 'password' && rest.type !== 'file';
  const initial = isKept && typeof field.initialValue === 'string' ? field.initialValue : undefined;
  const shared = { ...rest, id: field.name, name: field.name, error: first ? error(first) : null, defaultValue: initial };
  if (as === 'textarea') return <Field {...shared} as="textarea" />;
  if (as === 'select')
    return (
      <Field {...shared} as="select">
        {rest.children}
      </Field>
    );
  return <Field {...shared} as="input" />;
}
