/** The first three places as three windows on dusk; the drawing is how they helped, never a sum. */
import { NeedWindow } from '~/components/ui/NeedWindow';
import type { Contribution, NeedObject } from '~/domain/needs/vocabulary';
import type { LeaderboardRow } from '~/domain/points/leaderboard';
import { useWords } from '~/i18n/use-words';

const DRAWINGS: Record<Contribution, NeedObject> = { goods: 'kettle', hours: 'hands', meals: 'bowl', money: 'toolbox' };
/** One of the ways they helped; each place looks at another one first, so that three windows rarely show the same. */
function drawingOf(contributions: readonly Contribution[], place: number): NeedObject {
  return DRAWINGS[contributions[place % Math.max(1, contributions.length)] ?? 'goods'];
}

export function Podium({ rows }: { rows: readonly LeaderboardRow[] }) {
  const { t, own } = useWords();
  return (
    <ol className="podium">
      {rows.map((row, place) => {
        const name = own(row.name, row.nameEn);
        return (
          <li key={row.handle}>
            <NeedWindow object={drawingOf(row.contributions, place)} level={row.rank === 1 ? 4 : 3} />
            <span className="rk">{t('points.board.rank', { rank: row.rank })}</span>
            <b lang={name.lang}>
              <a href={`/donors/${row.handle}`}>{name.text}</a>
            </b>
            <span className="d num">{t('points.board.deedsDone', { count: row.deeds })}</span>
          </li>
        );
      })}
    </ol>
  );
}
