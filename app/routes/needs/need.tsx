/** `/needs/:needId`: one need. Drafts are not found; ended needs answer 410 and leave no trace. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NeedClock } from '~/components/needs/NeedClock';
import { NeedHead } from '~/components/needs/NeedHead';
import { NeedItems } from '~/components/needs/NeedItems';
import { NeedPanel, NeedStickyAsk } from '~/components/needs/NeedPanel';
import { NeedPhotoStrip } from '~/components/needs/NeedPhotoStrip';
import { NeedTrail, NeedVerified } from '~/components/needs/NeedRecord';
import { languageOf, pageMeta } from '~/components/page-meta';
import { Crumbs } from '~/components/ui/Crumbs';
import { findDistrict, findPlace } from '~/domain/places';
import { inLanguage } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { getPublicNeed } from '~/use-cases/needs/get-public-need.server';

export const loader = door(async (visit) => getPublicNeed({ needId: param(visit, 'needId'), now: visit.now }));

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const language = languageOf(matches);
  const t = translator(language);
  const { need, siteUrl } = data;
  const place = findPlace(need.district);
  const description = t('needs.page.description', {
    place: language === 'zh-CN' ? place?.zh : place?.en,
    kind: t(`common.kind.${need.kind}`),
    story: inLanguage(language, need.story, need.storyEn).text.replace(/\s+/g, ' ').slice(0, 140),
  });
  return pageMeta({
    title: inLanguage(language, need.title, need.titleEn).text,
    description,
    siteUrl,
    path: `/needs/${need.id}`,
    language,
  });
};

export default function NeedRoute() {
  const page = useLoaderData<typeof loader>();
  const { t, own, district } = useWords();
  const { need, siteUrl, today } = page;
  const story = own(need.story, need.storyEn);
  return (
    <>
      <div className="wrap">
        <Crumbs
          label={t('common.crumbsLabel')}
          items={[
            { label: t('common.home'), to: '/' },
            { label: t('needs.title'), to: '/needs' },
            { label: district(need.district), to: `/needs?${findDistrict(need.district) ? 'district' : 'city'}=${need.district}` },
            { label: own(need.title, need.titleEn).text },
          ]}
        />
        <div className="nd">
          <div className="main">
            <NeedHead need={need} today={today} />
            <section className="blk">
              <div className="story" lang={story.lang}>
                {story.text.split(/\n+/).map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </section>
            <NeedPhotoStrip photos={page.photos} />
            <NeedItems need={need} />
            <NeedClock page={page} />
            <NeedVerified page={page} />
            <NeedTrail trail={page.trail} />
          </div>
          <NeedPanel need={need} siteUrl={siteUrl} />
        </div>
      </div>
      <NeedStickyAsk need={need} />
    </>
  );
}
