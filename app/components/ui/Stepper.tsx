/** Three or four steps with words; the current one is marked for readers. It shows no bars without words. */
import type { ReactNode } from 'react';

export interface StepperProps {
  steps: readonly ReactNode[];
  /** Index of the current step, from 0; the number of steps when all are done. */
  current: number;
  /** "第 2 步，共 3 步" */
  label: string;
}

export function Stepper({ steps, current, label }: StepperProps) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
          key={index}
          className={index < current ? 'done' : index === current ? 'now' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
