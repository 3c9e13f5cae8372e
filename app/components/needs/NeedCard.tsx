/** A need as a card: its window, what it is, where, how long it waits, what remains, who verified it. The title is the link; nobody is named. */
import { KindTag } from '~/components/ui/KindTag';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { UrgencyTag } from '~/components/ui/UrgencyTag';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';
import { NeedRemainingWords, NeedWick } from './NeedRemaining';
import { daysBetween, isWaiting } from './what-is-left';

export interface NeedCardProps {
  need: PublicNeed;
  /** The day of the reader's visit, ISO `2026-11-23`. */
  today: string;
}

export function NeedCard({ need, today }: NeedCardProps) {
  const { t, own, district, day } = useWords();
  const title = own(need.title, need.titleEn);
  const charity = own(need.charity.name, need.charity.nameEn);
  return (
    <article className="need">
      <NeedWindow object={need.object} level={need.lamp} />
      <div>
        <div className="toprow">
          <KindTag kind={need.kind} label={t(`common.kind.${need.kind}`)} />
          {isWaiting(need) && <UrgencyTag urgency={need.urgency}>{t(`common.urgency.${need.urgency}`)}</UrgencyTag>}
        </div>
        <h3 lang={title.lang}>
          <a href={`/needs/${need.id}`}>
            <WordBreakTitle>{title.text}</WordBreakTitle>
          </a>
        </h3>
        <Meta>
          <MetaItem icon="pin">{district(need.district)}</MetaItem>
          <MetaItem icon="clock">
            {need.metOn
              ? t('needs.card.litOn', { day: day(need.metOn) })
              : t('common.waitingDays', { count: daysBetween(need.publishedOn, today) })}
          </MetaItem>
        </Meta>
      </div>
      <div className="btm">
        <NeedRemainingWords need={need} />
        <NeedWick need={need} />
        <Meta>
          <MetaItem icon="verified">
            <span lang={charity.lang}>{charity.text}</span>
          </MetaItem>
        </Meta>
      </div>
    </article>
  );
}
