/** A group of choices under one legend, with its hint and error. The id is the target of the error summary's link. */
import type { ReactNode } from 'react';
import { FieldError } from './FieldError';
import { errorId, hintId } from './field-ids';

export interface FieldsetProps {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Choices side by side where there is room. */
  columns?: 1 | 2;
  children: ReactNode;
}

export function Fieldset({ id, legend, hint, error, columns = 1, children }: FieldsetProps) {
  const described = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset id={id} tabIndex={-1} className={error ? 'field err' : 'field'} aria-describedby={described}>
      <legend className="label">{legend}</legend>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      <div className={columns === 2 ? 'opts cols-2' : 'opts'}>{children}</div>
    </fieldset>
  );
}
