/** `/me/adoptions`: a donor's windows, what is under way, what arrived. Their own alone. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Arrived, Ended } from '~/components/adoptions/Arrived';
import { MyWindows } from '~/components/adoptions/MyWindows';
import { UnderWay } from '~/components/adoptions/UnderWay';
import { languageOf } from '~/components/page-meta';
import { Icon } from '~/components/ui/Icon';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { listMyAdoptions } from '~/use-cases/adoptions/my-adoptions.server';

export const loader = door(async (visit) => {
  const page = /^[1-9]\d{0,5}$/.test(visit.url.searchParams.get('page') ?? '') ? Number(visit.url.searchParams.get('page')) : 1;
  return listMyAdoptions({ actor: signedIn(visit), page, now: visit.now });
});

export const meta: MetaFunction = ({ matches }) => {
  const t = translator(languageOf(matches));
  return [{ title: `${t('adoptions.title')} · ${t('common.brand')}` }, { name: 'robots', content: 'noindex' }];
};

const PLACES = [
  { to: '/me', icon: 'user', word: 'home' },
  { to: '/needs', icon: 'list', word: 'needs' },
  { to: '/leaderboards', icon: 'verified', word: 'leaderboards' },
  { to: '/me/settings', icon: 'eye', word: 'settings' },
] as const;

export default function MyAdoptionsRoute() {
  const mine = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <>
      <MyWindows {...mine} />
      <div className="wrap">
        <div className="mg">
          <div className="column">
            <UnderWay adoptions={mine.underWay} />
            <Arrived arrived={mine.arrived} />
            <Ended adoptions={mine.ended} />
          </div>
          <aside className="aside">
            <nav className="lst" aria-label={t('adoptions.mine.links')}>
              {PLACES.map(({ to, icon, word }) => (
                <a key={to} href={to}>
                  <Icon name={icon} />
                  {t(`adoptions.mine.${word}`)}
                  <Icon name="chev-r" />
                </a>
              ))}
            </nav>
          </aside>
        </div>
      </div>
    </>
  );
}
