/** `/leaderboards?board=&season=&page=`: who did what this season. Whatever the address says, there is a board. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageOf, pageMeta } from '~/components/page-meta';
import { Leaderboard } from '~/components/points/Leaderboard';
import { useSeasonName } from '~/components/points/season-words';
import { Crumbs } from '~/components/ui/Crumbs';
import { seasonParts } from '~/domain/points/season';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { getLeaderboard } from '~/use-cases/points/get-leaderboard.server';

export const loader = door(async (visit) => {
  const { searchParams } = visit.url;
  const input = { board: searchParams.get('board'), season: searchParams.get('season'), page: searchParams.get('page') };
  return getLeaderboard({ actor: visit.actor, input, now: visit.now });
});

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const language = languageOf(matches);
  const t = translator(language);
  const season = t('points.season', seasonParts(data.season));
  const title = `${t('points.board.title')} · ${t(`points.board.tab.${data.board}`)} · ${season}`;
  const path = `/leaderboards?board=${data.board}&season=${data.season}`;
  return pageMeta({ title, description: t('points.board.description', { season }), siteUrl: data.siteUrl, path, language });
};

export default function LeaderboardsPage() {
  const view = useLoaderData<typeof loader>();
  const { t } = useWords();
  const seasonName = useSeasonName();
  const ends = view.daysLeft === 0 ? t('points.board.lastDay') : t('points.board.daysLeft', { count: view.daysLeft ?? 0 });
  return (
    <div className="wrap">
      <Crumbs label={t('common.crumbsLabel')} items={[{ label: t('common.home'), to: '/' }, { label: t('points.board.title') }]} />
      <p className="eyebrow">
        {seasonName(view.season)} · {view.daysLeft === null ? t('points.board.ended') : ends}
      </p>
      <h1>{t('points.board.title')}</h1>
      <p className="lede">{t('points.board.lede')}</p>
      <Leaderboard view={view} />
    </div>
  );
}
