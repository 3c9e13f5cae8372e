/** What confirmed help counts in points: one versioned rule. It refuses fractions: points are whole and always rounded down. */
import type { Contribution } from '../needs/vocabulary';

/**
 * The rule that new entries are written under; an entry keeps the name of the rule it was made by. Source: the "points" chapter of the
 * site's own rule (about page "points"), after the programmes that count help in points and redeem them (Futian meal partners, Yunan volunteers).
 */
export const POINTS_RULE = 'points-2026-11';

/** Points of one yuan, of a piece whose worth nobody estimated, of two minutes, of a portion. */
const A_YUAN = 1;
const A_PIECE = 50;
const TWO_MINUTES = 1;
const A_PORTION = 15;

export interface ConfirmedHelp {
  readonly contribution: Contribution;
  /** What the charity confirmed: fen, pieces, minutes or portions. */
  readonly quantity: number;
  /** What the item asked for, in the same unit. */
  readonly asked: number;
  /** The worth of all that was asked, in fen, when the charity estimated it. */
  readonly estimate: number | null;
}

/** Points for confirmed help: whole, zero or more. Goods count by their share of the estimate, or by the piece without one. */
export function pointsFor({ contribution, quantity, asked, estimate }: ConfirmedHelp): number {
  switch (contribution) {
    case 'money':
      return Math.floor(quantity / 100) * A_YUAN;
    case 'goods':
      return estimate ? Math.floor((estimate * quantity) / asked / 100) * A_YUAN : quantity * A_PIECE;
    case 'hours':
      return Math.floor(quantity / 2) * TWO_MINUTES;
    case 'meals':
      return quantity * A_PORTION;
  }
}
