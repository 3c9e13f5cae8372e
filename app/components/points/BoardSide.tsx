/** Beside the board: the reader's own place, how one gets there, past seasons. Only the reader sees their points. */

import { TextLink } from '~/components/ui/Button';
import { Card } from '~/components/ui/Card';
import type { LeaderboardView, OwnPlace } from '~/domain/points/leaderboard';
import { useWords } from '~/i18n/use-words';
import { useSeasonName } from './season-words';

function Own({ own, board }: { own: OwnPlace; board: LeaderboardView['board'] }) {
  const { t, number } = useWords();
  const isCompany = board === 'companies';
  return (
    <Card as="section" className="stack">
      <p className="small muted">{own.name}</p>
      <p className="ownrank">{own.rank === null ? t('points.board.own.unranked') : t('points.board.rank', { rank: own.rank })}</p>
      <p className="small">{t('points.board.own.deeds', { count: own.deeds, points: number(own.points) })}</p>
      {own.rank === null && <p className="small">{t(isCompany ? 'points.board.own.unnamedCompany' : 'points.board.own.unnamed')}</p>}
      {own.rank !== null && (
        <p className="small">{own.toNext === null ? t('points.board.own.first') : t('points.board.own.toNext', { count: own.toNext })}</p>
      )}
      <TextLink to={own.rank === null && !isCompany ? '/me/settings' : '/me/adoptions'} arrow>
        {t(own.rank === null && !isCompany ? 'points.board.own.settings' : 'points.board.own.link')}
      </TextLink>
    </Card>
  );
}

export function BoardSide({ view }: { view: LeaderboardView }) {
  const { t, own: inOwnWords } = useWords();
  const seasonName = useSeasonName();
  return (
    <aside className="side2">
      {view.own && <Own own={view.own} board={view.board} />}
      <Card as="section" className="stack">
        <h2 className="text-l">{t('points.board.how.heading')}</h2>
        <p className="small">{t('points.board.how.text')}</p>
        <TextLink to="/about/points" arrow>
          {t('points.board.rules')}
        </TextLink>
      </Card>
      {view.past.length > 0 && (
        <section>
          <h2 className="text-l">{t('points.board.past.heading')}</h2>
          <ul className="season">
            {view.past.map(({ season, name, nameEn }) => (
              <li key={season}>
                <a href={`/leaderboards?board=${view.board}&season=${season}`} aria-current={season === view.season ? 'page' : undefined}>
                  <span className="num">{seasonName(season)}</span>
                  <span className="muted">
                    {name === null ? t('points.board.past.nobody') : t('points.board.past.first', { name: inOwnWords(name, nameEn).text })}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <p className="hint">{t('points.board.past.note')}</p>
        </section>
      )}
    </aside>
  );
}
