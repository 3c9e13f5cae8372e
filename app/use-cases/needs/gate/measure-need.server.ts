/** Counts the households of a need's city that are alike, and asks the rule how far to widen. It reads counts, never a household. */
import { type Anonymity, type Cell, type Described, measureAnonymity, readAnonymityRule } from '~/domain/needs/gate/anonymity';
import type { Mark } from '~/domain/needs/gate/marks';
import { rows } from '~/platform/db/database.server';

const RULE = "SELECT value FROM SiteSetting WHERE key = 'anonymity'";

const NEED = `SELECT n.district, n.kind, n.ageBand, n."group", f.circle, f.householdSize, c.city
  FROM Need n JOIN Organisation c ON c.id = n.charityId LEFT JOIN CaseFile f ON f.id = n.caseFileId WHERE n.id = :needId`;

// A need without a case file stands for a household of its own.
const CELLS = `SELECT district, ageBand, "group", circle, householdSize, kinds, COUNT(*) AS households FROM (
    SELECT f.district, f.ageBand, f."group", f.circle, f.householdSize,
      (SELECT group_concat(kind) FROM (SELECT DISTINCT n.kind AS kind FROM Need n WHERE n.caseFileId = f.id ORDER BY n.kind)) AS kinds
    FROM CaseFile f JOIN Organisation c ON c.id = f.charityId WHERE c.city = :city AND f.erasedAt IS NULL
    UNION ALL
    SELECT n.district, n.ageBand, n."group", NULL, NULL, n.kind FROM Need n JOIN Organisation c ON c.id = n.charityId WHERE c.city = :city AND n.caseFileId IS NULL)
  GROUP BY district, ageBand, "group", circle, householdSize, kinds`;

const SHARING = `SELECT COUNT(DISTINCT COALESCE(n.caseFileId, n.id)) AS households FROM Need n JOIN Organisation c ON c.id = n.charityId
  WHERE c.city = :city AND instr(lower(n.title || ' ' || n.story || ' ' || COALESCE(n.titleEn, '') || ' ' || COALESCE(n.storyEn, '')), :word) > 0`;

type CellRow = Omit<Cell, 'kinds'> & { readonly kinds: string | null };

function setRule(): unknown {
  const [setting] = rows<{ value: string }>(RULE);
  try {
    return setting ? JSON.parse(setting.value) : null;
  } catch {
    // A setting that is no JSON must not lower the guard: the default holds.
    return null;
  }
}

/** Today's risk of `needId`, the widening the ladder asks for, and what remains of the risk after it. `marks` are those of its texts. */
export function measureNeed(needId: string, marks: readonly Mark[]): Anonymity {
  const [need] = rows<Described & { city: string }>(NEED, { needId });
  if (!need) throw new Error('the need to measure is not there');
  const cells = rows<CellRow>(CELLS, { city: need.city }).map((row) => ({ ...row, kinds: (row.kinds ?? '').split(',').filter(Boolean) }));
  const sharing = (rare: readonly Mark[]): number | null => {
    const words = [...new Set(rare.map(({ found }) => found.toLowerCase()))];
    const counts = words.map((word) => rows<{ households: number }>(SHARING, { city: need.city, word })[0]?.households ?? 0);
    return counts.length > 0 ? Math.min(...counts) : null;
  };
  const rule = readAnonymityRule(setRule());
  const rare = marks.filter(({ type }) => type === 'RARE');
  // Today counts every narrowing word as it stands; what goes out has only those an approver let stand.
  const { today } = measureAnonymity(need, cells, rule, sharing(rare));
  return { ...measureAnonymity(need, cells, rule, sharing(rare.filter(({ isKept }) => isKept))), today };
}
