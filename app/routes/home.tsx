/** `/`: what can be finished today, the kinds, how far all came, what waits longest, our promises. The same for everyone. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AlmostThere } from '~/components/home/AlmostThere';
import { HowFar, KindsOfNeed } from '~/components/home/HomeFigures';
import { HomeHero, HomePromise } from '~/components/home/HomeHero';
import { WaitingLongest } from '~/components/home/WaitingLongest';
import { languageOf, pageMeta } from '~/components/page-meta';
import { translator } from '~/i18n/translate';
import { door } from '~/platform/http/door.server';
import { getHome } from '~/use-cases/needs/get-home.server';

export const loader = door(async (visit) => getHome({ now: visit.now }));

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const language = languageOf(matches);
  const t = translator(language);
  return pageMeta({ title: t('home.title'), description: t('home.lede'), siteUrl: data.siteUrl, path: '/', language });
};

export default function HomeRoute() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <HomeHero />
      <div className="wrap">
        <AlmostThere page={page} />
        <KindsOfNeed kinds={page.kinds} />
        <HowFar flow={page.flow} />
        <WaitingLongest page={page} />
        <HomePromise />
      </div>
    </>
  );
}
