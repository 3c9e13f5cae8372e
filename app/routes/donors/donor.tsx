/** `/donors/:handle`: a donor who wants to be seen. Not found for everybody else. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BadgeCard } from '~/components/badges/BadgeCard';
import { HelpList, SeasonTable, SignedList } from '~/components/donors/DonorDeeds';
import { languageOf, pageMeta } from '~/components/page-meta';
import { Crumbs } from '~/components/ui/Crumbs';
import { EmptyState } from '~/components/ui/EmptyState';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { inLanguage } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { getDonor } from '~/use-cases/points/get-donor.server';

export const loader = door(async (visit) => getDonor({ input: { handle: param(visit, 'handle') }, now: visit.now }));

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const language = languageOf(matches);
  const name = inLanguage(language, data.name, data.nameEn).text;
  const description = translator(language)('points.donor.description', { name });
  return pageMeta({ title: name, description, siteUrl: data.siteUrl, path: `/donors/${data.handle}`, language });
};

export default function DonorRoute() {
  const donor = useLoaderData<typeof loader>();
  const { t, own, city, district } = useWords();
  const name = own(donor.name, donor.nameEn);
  const about = own(donor.about ?? '', donor.aboutEn);
  const deeds = donor.seasons.reduce((sum, season) => sum + season.deeds, 0);
  return (
    <div className="wrap">
      <Crumbs
        label={t('common.crumbsLabel')}
        items={[{ label: t('common.home'), to: '/' }, { label: t('points.donor.crumb'), to: '/leaderboards' }, { label: name.text }]}
      />
      <div className={donor.badge ? 'main-side' : undefined}>
        <div className="stack">
          <p className="eyebrow">{t(donor.kind === 'company' ? 'points.donor.company' : 'points.donor.person')}</p>
          <h1 lang={name.lang}>{name.text}</h1>
          {donor.district && (
            <Meta>
              <MetaItem icon="pin">{`${city(donor.district)} · ${district(donor.district)}`}</MetaItem>
            </Meta>
          )}
          {about.text && <p lang={about.lang}>{about.text}</p>}
          {deeds > 0 && <p className="lede">{t('points.donor.lede', { count: deeds })}</p>}
          {deeds === 0 && <EmptyState title={t('points.donor.none')} headingLevel="h2" object="hands" />}
          {deeds > 0 && (
            <div className="donorparts">
              <section>
                <h2 className="text-xl">{t('points.donor.help')}</h2>
                <HelpList help={donor.help} />
              </section>
              <section>
                <h2 className="text-xl">{t('points.donor.seasons')}</h2>
                <SeasonTable seasons={donor.seasons} />
              </section>
            </div>
          )}
        </div>
        {donor.badge && <BadgeCard badge={donor.badge} />}
      </div>
      {donor.signed.length > 0 && (
        <section className="section">
          <header>
            <h2>{t('points.donor.signed')}</h2>
          </header>
          <SignedList signed={donor.signed} />
          <p className="hint mt-4">{t('points.donor.signedNote')}</p>
        </section>
      )}
    </div>
  );
}
