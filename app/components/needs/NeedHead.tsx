/** The head of a need: its window, kind, timeliness, title, where, for whom in the widest words, by when. */
import { KindTag } from '~/components/ui/KindTag';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { UrgencyTag } from '~/components/ui/UrgencyTag';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';
import { daysBetween, isWaiting } from './what-is-left';

export function NeedHead({ need, today }: { need: PublicNeed; today: string }) {
  const { t, own, district, day } = useWords();
  const title = own(need.title, need.titleEn);
  return (
    <header className="hd">
      <NeedWindow object={need.object} level={need.lamp} />
      <div>
        <div className="row">
          <KindTag kind={need.kind} label={t(`common.kind.${need.kind}`)} />
          {isWaiting(need) && (
            <UrgencyTag urgency={need.urgency}>
              {t(`common.urgency.${need.urgency}`)} · {t('common.waitingDays', { count: daysBetween(need.publishedOn, today) })}
            </UrgencyTag>
          )}
        </div>
        <h1 lang={title.lang}>
          <WordBreakTitle>{title.text}</WordBreakTitle>
        </h1>
        <Meta>
          <MetaItem icon="pin">{district(need.district)}</MetaItem>
          <MetaItem icon="people">{t(`needs.page.for.${need.group}`)}</MetaItem>
          {need.state === 'met' ? null : <MetaItem icon="calendar">{t('needs.page.neededBy', { day: day(need.neededBy) })}</MetaItem>}
        </Meta>
      </div>
    </header>
  );
}
