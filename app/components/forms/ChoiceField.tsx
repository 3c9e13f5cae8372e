/** A group of radio or checkbox rows of a Conform form; keeps what was chosen. */
import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Choice } from '~/components/ui/Choice';
import { Fieldset } from '~/components/ui/Fieldset';
import { useWords } from '~/i18n/use-words';

export interface ChoiceFieldProps {
  readonly field: FieldMetadata<unknown, Record<string, unknown>, string[]>;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly type?: 'radio' | 'checkbox';
  readonly columns?: 1 | 2;
  readonly options: readonly { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode }[];
  /** Chosen when the form is new. */
  readonly fallback?: string;
}

export function ChoiceField({ field, legend, hint, type = 'radio', columns, options, fallback }: ChoiceFieldProps) {
  const { error } = useWords();
  const [first] = field.errors ?? [];
  const kept = field.initialValue ?? fallback;
  const chosen = Array.isArray(kept) ? kept.map(String) : [String(kept ?? '')];
  return (
    <Fieldset id={field.name} legend={legend} hint={hint} error={first ? error(first) : null} columns={columns}>
      {options.map(({ value, label, hint: optionHint }) => (
        <Choice
          key={value}
          type={type}
          name={field.name}
          value={value}
          label={label}
          hint={optionHint}
          defaultChecked={chosen.includes(value)}
        />
      ))}
    </Fieldset>
  );
}
