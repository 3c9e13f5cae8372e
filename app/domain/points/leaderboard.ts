/** What a leaderboard shows: deeds that a charity confirmed, never sums of money, and names by consent alone. */
import type { Contribution } from '../needs/vocabulary';

/** Companies; people by what they gave; volunteers by their hours. */
export const BOARDS = ['companies', 'people', 'volunteers'] as const;
export type Board = (typeof BOARDS)[number];

/** Places on one page. */
export const BOARD_PAGE = 50;

/**
 * One place. A deed is a different thing somebody helped with, however many times: giving it in ten parts is one deed. Equal deeds
 * share a rank.
 */
export interface LeaderboardRow {
  readonly rank: number;
  readonly name: string;
  readonly nameEn: string | null;
  /** For the donor's public page. */
  readonly handle: string;
  readonly deeds: number;
  /** How it was given, in the order of CONTRIBUTIONS. */
  readonly contributions: readonly Contribution[];
  readonly isMine: boolean;
}

/** The reader's own standing; `rank` is null without consent to be named. Points are told to nobody else. */
export interface OwnPlace {
  readonly name: string;
  readonly rank: number | null;
  readonly deeds: number;
  readonly points: number;
  /** Deeds that the next place up has more; null for the first, and without a rank. */
  readonly toNext: number | null;
}

export interface SeasonFirst {
  readonly season: string;
  /** Null when nobody of that season wanted to be named. */
  readonly name: string | null;
  readonly nameEn: string | null;
}

export interface LeaderboardView {
  readonly board: Board;
  readonly season: string;
  /** Null for a season that has ended. */
  readonly daysLeft: number | null;
  readonly rows: readonly LeaderboardRow[];
  /** Named donors on the board, all pages. */
  readonly named: number;
  /** Donors with deeds who are not named. */
  readonly unnamed: number;
  readonly page: number;
  readonly pages: number;
  readonly own: OwnPlace | null;
  readonly past: readonly SeasonFirst[];
  /** The site's own address, without a slash at its end. */
  readonly siteUrl: string;
}
