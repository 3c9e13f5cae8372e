/** The six-step clock: a ring of arcs and, beside it, the list that is the real content. It refuses colour alone: each step has its word and mark. */
import type { ReactNode } from 'react';
import { Icon } from './Icon';

export type ClockStepState = 'done' | 'now' | 'todo';

export interface ClockStep {
  name: string;
  state: ClockStepState;
  /** What happens in it: "社工入户". */
  note?: ReactNode;
  /** "11 月 2 日", "需要时" */
  when?: ReactNode;
}

export interface StepClockProps {
  steps: readonly ClockStep[];
  /** One sentence that says what the ring shows. */
  label: string;
  /** In the middle: "还有" over "5 天". */
  centre?: { above: string; main: string };
}

const MIDDLE = 116;
const point = (degrees: number, radius: number): [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [MIDDLE + radius * Math.sin(angle), MIDDLE - radius * Math.cos(angle)];
};

function arc(index: number, count: number): string {
  const span = 360 / count;
  const [x1, y1] = point(index * span + 4, 98);
  const [x2, y2] = point((index + 1) * span - 4, 98);
  return `M${x1.toFixed(2)} ${y1.toFixed(2)}A98 98 0 0 1 ${x2.toFixed(2)} ${y2.toFixed(2)}`;
}

const ARCS: Record<ClockStepState, readonly string[]> = {
  done: ['arc-done'],
  now: ['arc-now-edge', 'arc-now'],
  todo: ['arc-later', 'arc-later-fill'],
};
const TEXT: Record<ClockStepState, string> = { done: 'var(--teal)', now: 'var(--ink)', todo: 'var(--ink-3)' };

function Ring({ steps, label, centre }: StepClockProps) {
  return (
    <svg className="d" viewBox="0 0 232 232" role="img" aria-label={label}>
      {steps.flatMap((step, index) =>
        ARCS[step.state].map((name) => <path key={`${step.name}-${name}`} className={name} d={arc(index, steps.length)} fill="none" />),
      )}
      {steps.map((step, index) => {
        const [x, y] = point(((index + 0.5) * 360) / steps.length, 66);
        return (
          <text
            key={step.name}
            x={x.toFixed(1)}
            y={(y + 5).toFixed(1)}
            textAnchor="middle"
            fontSize={step.name.length > 4 ? 12 : 14}
            fill={TEXT[step.state]}
            fontWeight={step.state === 'now' ? 600 : 400}
          >
            {step.name}
          </text>
        );
      })}
      {centre && (
        <>
          <text x={MIDDLE} y="109" textAnchor="middle" fontSize="14" fill="var(--ink-2)">
            {centre.above}
          </text>
          <text x={MIDDLE} y="134" textAnchor="middle" fontSize="23" fontWeight="600" fill="var(--ink)">
            {centre.main}
          </text>
        </>
      )}
    </svg>
  );
}

export function StepClock(props: StepClockProps) {
  return (
    <div className="dial">
      <Ring {...props} />
      <ol>
        {props.steps.map((step, index) => (
          <li key={step.name} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
            <span className="st">{step.state === 'done' ? <Icon name="check" /> : index + 1}</span>
            <span>
              {step.name}
              {step.note && <span className="muted font-normal"> · {step.note}</span>}
            </span>
            {step.when && <span className="num xs nw">{step.when}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
