/** The verdict on a row: shape, colour and word together. */
import type { Verdict } from '~/domain/cases/intake-problems';
import { useWords } from '~/i18n/use-words';

const SHAPES: Record<Verdict, { sign: string; className: string }> = {
  accept: { sign: '●', className: 'text-green' },
  'accept-normalised': { sign: '●', className: 'text-green' },
  review: { sign: '◆', className: 'text-yellow' },
  reject: { sign: '▲', className: 'text-red' },
};

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useWords();
  const { sign, className } = SHAPES[verdict];
  return (
    <span className={`strong nw ${className}`}>
      <span aria-hidden="true">{sign} </span>
      {t(`imports.verdict.${verdict}`)}
    </span>
  );
}
