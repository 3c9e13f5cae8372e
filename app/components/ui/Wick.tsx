/** Progress as a burning wick. Hidden from readers: "what remains" must stand beside it in words. */

export interface WickProps {
  /** How much is adopted and how much is asked, in the same whole unit (fen, pieces, minutes, portions). */
  adopted: number;
  asked: number;
}

/** Share adopted in per cent, 0 to 100; nothing asked counts as nothing adopted. */
export function wickPercent(adopted: number, asked: number): number {
  if (!(asked > 0)) return 0;
  return Math.round(Math.min(1, Math.max(0, adopted / asked)) * 1000) / 10;
}

export function Wick({ adopted, asked }: WickProps) {
  const percent = wickPercent(adopted, asked);
  const end = percent === 0 ? 'empty' : percent === 100 ? 'full' : undefined;
  return (
    <div className="wick" aria-hidden="true">
      <i className={end} style={{ width: `${percent}%` }} />
    </div>
  );
}
