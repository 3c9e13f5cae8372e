/** What waits longest, by days alone, never by amount. */

import { daysBetween, whatIsLeft } from '~/components/needs/what-is-left';
import { KindTag } from '~/components/ui/KindTag';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { ObjectIcon } from '~/components/ui/ObjectIcon';
import { UrgencyTag } from '~/components/ui/UrgencyTag';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { HomePage } from '~/domain/search/home-page';
import { useWords } from '~/i18n/use-words';

export function WaitingLongest({ page: { longest, today } }: { page: HomePage }) {
  const { t, own, district, quantity } = useWords();
  if (longest.length === 0) return null;
  return (
    <section className="section" aria-labelledby="longest">
      <div className="sechead">
        <div>
          <h2 id="longest">
            <WordBreakTitle>{t('home.longest.title')}</WordBreakTitle>
          </h2>
          <p className="muted small">{t('home.longest.text')}</p>
        </div>
      </div>
      <ul className="waiting">
        {longest.map((need) => {
          const title = own(need.title, need.titleEn);
          const { contribution, left, unit } = whatIsLeft(need.items);
          return (
            <li key={need.id}>
              <ObjectIcon object={need.object} />
              <div className="tx">
                <h3 lang={title.lang}>
                  <a href={`/needs/${need.id}`}>
                    <WordBreakTitle>{title.text}</WordBreakTitle>
                  </a>
                </h3>
                <Meta>
                  <KindTag kind={need.kind} label={t(`common.kind.${need.kind}`)} />
                  <MetaItem icon="pin">{district(need.district)}</MetaItem>
                </Meta>
              </div>
              <p className="remain">{t('common.toGo', { quantity: quantity(contribution, left, unit) })}</p>
              <p className="d">
                <UrgencyTag urgency={need.urgency}>
                  {t(`common.urgency.${need.urgency}`)} · {t('home.longest.days', { count: daysBetween(need.publishedOn, today) })}
                </UrgencyTag>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
