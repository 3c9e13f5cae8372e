/** One board of one season: three windows, the list, and what stands beside it. It shows deeds, never sums. */
import { ButtonLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { Pagination } from '~/components/ui/Pagination';
import { BOARDS, type LeaderboardView } from '~/domain/points/leaderboard';
import { useWords } from '~/i18n/use-words';
import { BoardRows } from './BoardRows';
import { BoardSide } from './BoardSide';
import { Podium } from './Podium';
import { useSeasonName } from './season-words';

function address(view: LeaderboardView, changed: Partial<Record<'board' | 'page', string | number>>): string {
  const query = new URLSearchParams({ board: String(changed.board ?? view.board), season: view.season });
  if (changed.page && changed.page !== 1) query.set('page', String(changed.page));
  return `/leaderboards?${query}`;
}

function Nobody({ view }: { view: LeaderboardView }) {
  const { t } = useWords();
  const isOver = view.daysLeft === null;
  const title = view.unnamed > 0 ? t('points.board.emptyNoNames') : t('points.board.empty');
  return (
    <EmptyState
      title={isOver && view.unnamed === 0 ? t('points.board.emptyPast') : title}
      headingLevel="h2"
      object="hands"
      action={
        <ButtonLink to="/needs" variant="outline">
          {t('points.board.browse')}
        </ButtonLink>
      }
    >
      {!isOver && view.unnamed === 0 && t('points.board.emptyText')}
    </EmptyState>
  );
}

export function Leaderboard({ view }: { view: LeaderboardView }) {
  const { t } = useWords();
  const seasonName = useSeasonName();
  const podium = view.page === 1 ? view.rows.slice(0, 3) : [];
  const board = t(`points.board.tab.${view.board}`);
  return (
    <>
      <nav className="tabs" aria-label={t('points.board.boards')}>
        {BOARDS.map((one) => (
          <a key={one} href={address(view, { board: one })} aria-current={one === view.board ? 'page' : undefined}>
            {t(`points.board.tab.${one}`)}
          </a>
        ))}
      </nav>
      <div className="lb">
        <section aria-label={t('points.board.label', { board, season: seasonName(view.season) })}>
          {view.named === 0 && <Nobody view={view} />}
          {podium.length > 0 && <Podium rows={podium} />}
          <BoardRows view={view} rows={view.rows.slice(podium.length)} />
          <Pagination
            page={view.page}
            pages={view.pages}
            href={(page) => address(view, { page })}
            words={{
              label: t('common.pagesLabel'),
              previous: t('common.previous'),
              next: t('common.next'),
              position: t('common.page', { page: view.page, pages: view.pages }),
            }}
          />
          {view.named > 0 && <p className="hint mt-4">{t('points.board.ties')}</p>}
        </section>
        <BoardSide view={view} />
      </div>
    </>
  );
}
