/** The fold behind every leaderboard, in SQL: entries that were not reversed, by donor. It selects no sum of money. */
import type { Board } from '~/domain/points/leaderboard';

/** Whose entries count on a board, and who the donor of an entry is. Constants alone: nothing from outside is put into SQL. */
const boards = {
  companies: { donor: 'p.companyId', where: 'p.companyId IS NOT NULL' },
  people: { donor: 'p.userId', where: "p.companyId IS NULL AND p.contribution IN ('money', 'goods', 'meals')" },
  volunteers: { donor: 'p.userId', where: "p.companyId IS NULL AND p.contribution = 'hours'" },
} as const satisfies Record<Board, { donor: string; where: string }>;

const names = {
  company: "SELECT id, name, nameEn, slug AS handle, namePublic = 1 AND state = 'admitted' AS isNamed FROM Organisation",
  person: 'SELECT id, displayName AS name, NULL AS nameEn, handle, namePublic = 1 AND disabledAt IS NULL AS isNamed FROM User',
} as const;

/** `standing`: one row a donor and season: donorId, season, deeds, points, contributions, first; `donor`: id, name, nameEn, handle, isNamed. */
export function boardTables(board: Board): string {
  const { donor, where } = boards[board];
  return `WITH standing AS (
    SELECT ${donor} AS donorId, p.season AS season, COUNT(DISTINCT a.needItemId) AS deeds, SUM(p.points) AS points,
      GROUP_CONCAT(DISTINCT p.contribution) AS contributions, MIN(p.at) AS first
    FROM PointsEntry p JOIN Adoption a ON a.id = p.adoptionId
    WHERE ${where} AND p.reason = 'confirmed' AND NOT EXISTS (SELECT 1 FROM PointsEntry r WHERE r.reversesId = p.id)
    GROUP BY donorId, p.season
  ), donor AS (${board === 'companies' ? names.company : names.person}),
  ranked AS (
    SELECT s.*, d.name, d.nameEn, d.handle, RANK() OVER (PARTITION BY s.season ORDER BY s.deeds DESC) AS rank,
      ROW_NUMBER() OVER (PARTITION BY s.season ORDER BY s.deeds DESC, s.first, s.donorId) AS place
    FROM standing s JOIN donor d ON d.id = s.donorId WHERE d.isNamed
  )`;
}
