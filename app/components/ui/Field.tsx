/** A labelled control: label, hint, error, then the control. It refuses a control without a label or an id. */
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { FieldError } from './FieldError';
import { describedBy, hintId } from './field-ids';

interface Words {
  /** Also the target of the error summary's link; the name is used when it is left out. */
  id?: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence that says what to do; conform's list is accepted, its first entry is shown. */
  error?: string | readonly string[] | null;
  /** A unit or button to the right of the control. */
  after?: ReactNode;
}

type InputField = Words & { as?: 'input' } & Omit<InputHTMLAttributes<HTMLInputElement>, keyof Words>;
type TextareaField = Words & { as: 'textarea' } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Words>;
type SelectField = Words & { as: 'select'; children: ReactNode } & Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof Words>;
export type FieldProps = InputField | TextareaField | SelectField;

function Control(props: FieldProps & { id: string; error?: string }) {
  const { as = 'input', id, label: _label, hint, error, after: _after, className, ...rest } = props;
  const attributes = { ...rest, id, className: className ? `input ${className}` : 'input', ...describedBy(id, hint, error) };
  if (as === 'textarea') return <textarea {...(attributes as TextareaHTMLAttributes<HTMLTextAreaElement>)} />;
  if (as === 'select') return <select {...(attributes as SelectHTMLAttributes<HTMLSelectElement>)} />;
  return <input {...(attributes as InputHTMLAttributes<HTMLInputElement>)} />;
}

export function Field(props: FieldProps) {
  const { name, label, hint, after } = props;
  const id = props.id ?? name;
  const error = typeof props.error === 'string' ? props.error : props.error?.[0];
  const control = <Control {...props} id={id} error={error} />;
  return (
    <div className={error ? 'field err' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {after ? (
        <div className="with-unit">
          {control}
          {after}
        </div>
      ) : (
        control
      )}
    </div>
  );
}
