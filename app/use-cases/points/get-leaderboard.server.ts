/** A season's leaderboard: donors by confirmed deeds, named by consent, the rest counted. Reversed deeds don't count. */
import type { Actor } from '~/domain/accounts/actor';
import { dayOf } from '~/domain/needs/public-need';
import { CONTRIBUTIONS } from '~/domain/needs/vocabulary';
import {
  BOARD_PAGE,
  BOARDS,
  type Board,
  type LeaderboardRow,
  type LeaderboardView,
  type OwnPlace,
  type SeasonFirst,
} from '~/domain/points/leaderboard';
import { daysLeft, isSeason, seasonOf } from '~/domain/points/season';
import { rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { boardTables } from './board-sql.server';

export interface GetLeaderboard {
  readonly actor: Actor | null;
  /** As the address says; what is not a board, a season up to now, or a page, falls back to companies, this season, the first. */
  readonly input: { readonly board: string | null; readonly season: string | null; readonly page: string | null };
  readonly now: Date;
}

interface Ranked {
  readonly donorId: string;
  readonly rank: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly handle: string;
  readonly deeds: number;
  readonly contributions: string;
}

const PAST_SEASONS = 8;

/** Whom the reader stands for on a board: their companies, or themselves. */
function ownIds(actor: Actor | null, board: Board): readonly string[] {
  if (!actor) return [];
  if (board !== 'companies') return [actor.userId];
  return actor.memberships.flatMap(({ role, organisationId }) => (organisationId && role.startsWith('company-') ? [organisationId] : []));
}

function ownPlace(board: Board, season: string, ids: readonly string[]): OwnPlace | null {
  if (ids.length === 0) return null;
  const holes = ids.map((_, index) => `:own${index}`).join(', ');
  const parameters = { season, ...Object.fromEntries(ids.map((id, index) => [`own${index}`, id])) };
  const [own] = rows<{ name: string; rank: number | null; deeds: number; points: number; above: number | null }>(
    `${boardTables(board)} SELECT d.name AS name, r.rank AS rank, s.deeds AS deeds, s.points AS points,
      (SELECT MIN(up.deeds) FROM ranked up WHERE up.season = s.season AND up.deeds > s.deeds) AS above
    FROM standing s JOIN donor d ON d.id = s.donorId LEFT JOIN ranked r ON r.donorId = s.donorId AND r.season = s.season
    WHERE s.season = :season AND s.donorId IN (${holes}) ORDER BY s.deeds DESC LIMIT 1`,
    parameters,
  );
  if (!own) return null;
  return {
    name: own.name,
    rank: own.rank,
    deeds: own.deeds,
    points: own.points,
    toNext: own.rank === null || own.above === null ? null : own.above - own.deeds,
  };
}

function pastSeasons(board: Board, current: string): SeasonFirst[] {
  return rows<SeasonFirst>(
    `${boardTables(board)} SELECT DISTINCT s.season AS season, r.name AS name, r.nameEn AS nameEn
    FROM standing s LEFT JOIN ranked r ON r.season = s.season AND r.place = 1 WHERE s.season < :current ORDER BY s.season DESC LIMIT :most`,
    { current, most: PAST_SEASONS },
  );
}

/** Never refuses: whatever the address says, there is a board to show. */
export async function getLeaderboard({ actor, input, now }: GetLeaderboard): Promise<LeaderboardView> {
  const current = seasonOf(now, env.timeZone);
  const board = BOARDS.find((one) => one === input.board) ?? 'companies';
  const season = input.season && isSeason(input.season) && input.season <= current ? input.season : current;
  const [totals] = rows<{ named: number; total: number }>(
    `${boardTables(board)} SELECT (SELECT COUNT(*) FROM ranked WHERE season = :season) AS named, (SELECT COUNT(*) FROM standing WHERE season = :season) AS total`,
    { season },
  );
  const named = totals?.named ?? 0;
  const pages = Math.max(1, Math.ceil(named / BOARD_PAGE));
  const page = Math.min(pages, Math.max(1, /^\d{1,5}$/.test(input.page ?? '') ? Number(input.page) : 1));
  const found = rows<Ranked>(
    `${boardTables(board)} SELECT donorId, rank, name, nameEn, handle, deeds, contributions FROM ranked WHERE season = :season ORDER BY place LIMIT :most OFFSET :from`,
    { season, most: BOARD_PAGE, from: (page - 1) * BOARD_PAGE },
  );
  const mine = ownIds(actor, board);
  const shown = found.map(
    ({ donorId, rank, name, nameEn, handle, deeds, contributions }): LeaderboardRow => ({
      rank,
      name,
      nameEn,
      handle,
      deeds,
      contributions: CONTRIBUTIONS.filter((one) => contributions.split(',').includes(one)),
      isMine: mine.includes(donorId),
    }),
  );
  return {
    board,
    season,
    daysLeft: season === current ? daysLeft(season, dayOf(now, env.timeZone)) : null,
    rows: shown,
    named,
    unnamed: (totals?.total ?? 0) - named,
    page,
    pages,
    own: ownPlace(board, season, mine),
    past: pastSeasons(board, current),
    siteUrl: env.publicUrl,
  };
}
