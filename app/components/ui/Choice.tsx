/** One radio or checkbox whose whole row is its label. */
import type { InputHTMLAttributes, ReactNode } from 'react';

export interface ChoiceProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  type?: 'radio' | 'checkbox';
  name: string;
  label: ReactNode;
  /** A second, smaller line under the label. */
  hint?: ReactNode;
}

export function Choice({ type = 'radio', label, hint, ...rest }: ChoiceProps) {
  return (
    <label className="opt">
      <input type={type} {...rest} />
      {hint ? (
        <span>
          <b>{label}</b>
          <br />
          <span className="small muted">{hint}</span>
        </span>
      ) : (
        <span>{label}</span>
      )}
    </label>
  );
}
