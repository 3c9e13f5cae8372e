/** `/workspace`: a caseworker's day. It shows what is due; it decides nothing. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/ui/Button';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { deskMeta } from '~/components/workspace/desk-meta';
import { TodayDue } from '~/components/workspace/TodayDue';
import { TodayLamps } from '~/components/workspace/TodayLamps';
import { WaitingList } from '~/components/workspace/WaitingList';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { getToday } from '~/use-cases/needs/get-today.server';
import { listWaiting } from '~/use-cases/needs/list-waiting.server';

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const [today, waiting] = await Promise.all([getToday({ actor, now: visit.now }), listWaiting({ actor })]);
  return { today, waiting, displayName: actor.displayName };
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => deskMeta(matches, 'workspace.today.due');

export default function TodayRoute() {
  const { today, waiting, displayName } = useLoaderData<typeof loader>();
  const { t, day, number } = useWords();
  const title =
    today.due.length === 0
      ? t('workspace.today.titleNone', { name: displayName })
      : t('workspace.today.title', { name: displayName, count: today.due.length });
  return (
    <>
      <div className="hello">
        <div>
          <p className="muted small">{day(today.day, true)}</p>
          <h1>
            <WordBreakTitle>{title}</WordBreakTitle>
          </h1>
        </div>
        <p className="row gap-2">
          <ButtonLink small variant="outline" icon="archive" to="/workspace/import">
            {t('workspace.today.import')}
          </ButtonLink>
          <ButtonLink small icon="plus" to="/workspace/needs/new">
            {t('workspace.today.write')}
          </ButtonLink>
        </p>
      </div>
      <TodayLamps lamps={today.lamps} />
      <div className="two">
        <section>
          <h2>{t('workspace.today.due')}</h2>
          <TodayDue due={today.due} />
        </section>
        <section>
          <h2>{t('workspace.today.waiting')}</h2>
          <p className="hint">{waiting.length === 0 ? t('workspace.today.noneWaiting') : t('workspace.today.waitingHint')}</p>
          <WaitingList items={waiting.slice(0, 5)} />
          <div className="week">
            {(['published', 'met', 'confirmed'] as const).map((figure) => (
              <div key={figure}>
                <b className="num">{number(today.week[figure])}</b>
                {t(`workspace.today.week.${figure}`)}
              </div>
            ))}
          </div>
        </section>
      </div>
    </>
  );
}
