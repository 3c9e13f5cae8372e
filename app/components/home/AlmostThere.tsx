/** Three needs that lack only the last piece, side by side on one wall. No points and no ranks stand here. */

import { NeedRemainingWords, NeedWick } from '~/components/needs/NeedRemaining';
import { daysBetween } from '~/components/needs/what-is-left';
import { TextLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { KindTag } from '~/components/ui/KindTag';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { UrgencyTag } from '~/components/ui/UrgencyTag';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { PublicNeed } from '~/domain/needs/public-need';
import type { HomePage } from '~/domain/search/home-page';
import { useWords } from '~/i18n/use-words';

/** The first sentence of a story, for a line under the title. */
function firstSentence(story: string): string {
  return /^.*?[。！？]|^.*?[.!?](?=\s|$)/su.exec(story)?.[0] ?? story;
}

function Window({ need, today }: { need: PublicNeed; today: string }) {
  const { t, own, district } = useWords();
  const title = own(need.title, need.titleEn);
  const story = own(need.story, need.storyEn);
  return (
    <article>
      <div className="ledge">
        <NeedWindow object={need.object} level={need.lamp} />
      </div>
      <div className="body">
        <div className="row between">
          <KindTag kind={need.kind} label={t(`common.kind.${need.kind}`)} />
          <UrgencyTag urgency={need.urgency}>{t(`common.urgency.${need.urgency}`)}</UrgencyTag>
        </div>
        <h3 lang={title.lang}>
          <a href={`/needs/${need.id}`}>
            <WordBreakTitle>{title.text}</WordBreakTitle>
          </a>
        </h3>
        <p className="small muted" lang={story.lang}>
          {firstSentence(story.text)}
        </p>
      </div>
      <div className="pay">
        <NeedRemainingWords need={need} />
        <NeedWick need={need} />
        <Meta>
          <MetaItem icon="pin">{district(need.district)}</MetaItem>
          <MetaItem icon="clock">{t('common.waitingDays', { count: daysBetween(need.publishedOn, today) })}</MetaItem>
        </Meta>
      </div>
    </article>
  );
}

export function AlmostThere({ page: { almostThere, waiting, today } }: { page: HomePage }) {
  const { t, number } = useWords();
  return (
    <section className="section" aria-labelledby="almost-there">
      <div className="sechead">
        <div>
          <p className="eyebrow">{t('home.three.eyebrow')}</p>
          <h2 id="almost-there">
            <WordBreakTitle>{t('home.three.title')}</WordBreakTitle>
          </h2>
          <p className="muted small">{t('home.three.text')}</p>
        </div>
        {waiting > 0 && (
          <TextLink arrow to="/needs">
            {t('home.three.all', { count: waiting, figure: number(waiting) })}
          </TextLink>
        )}
      </div>
      <div className="wall">
        {almostThere.length === 0 ? (
          <EmptyState title={t('home.three.none')}>{t('home.three.noneText')}</EmptyState>
        ) : (
          <div className="three">
            {almostThere.map((need) => (
              <Window key={need.id} need={need} today={today} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
