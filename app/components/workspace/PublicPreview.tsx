/** A need as everybody will see it, from the public view alone: window, title, place, what remains, story, things. */
import { Icon } from '~/components/ui/Icon';
import { KindTag } from '~/components/ui/KindTag';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { UrgencyTag } from '~/components/ui/UrgencyTag';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { MarkedText as Marked } from '~/domain/needs/gate/views';
import type { PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';
import { DeskItems } from './DeskItems';
import { MarkedText } from './gate/MarkedText';

/** `texts` are the need's own texts with their marks; what is marked stays covered on this side too. */
export function PublicPreview({ need, texts = [] }: { need: PublicNeed; texts?: readonly Marked[] }) {
  const { t, district, day, own } = useWords();
  const charity = own(need.charity.name, need.charity.nameEn);
  const marked = (place: string, plain: string) => {
    const text = texts.find((one) => one.place === place);
    return text?.segments.some(({ mark }) => mark) ? <MarkedText text={text} /> : plain;
  };
  return (
    <section className="public" aria-label={t('workspace.approvals.outside')}>
      <p className="pane teal">
        <Icon name="globe" />
        {t('workspace.approvals.outside')} <small>{t('workspace.approvals.outsideNote')}</small>
      </p>
      <div className="pv">
        <NeedWindow object={need.object} level={need.lamp} />
        <div>
          <div className="row gap-2">
            <KindTag kind={need.kind} label={t(`common.kind.${need.kind}`)} />
            <UrgencyTag urgency={need.urgency}>{t(`common.urgency.${need.urgency}`)}</UrgencyTag>
          </div>
          <h2 lang="zh-CN">
            <WordBreakTitle>{need.title}</WordBreakTitle>
          </h2>
          {need.titleEn && (
            <p className="small" lang="en">
              {need.titleEn}
            </p>
          )}
          <Meta>
            <MetaItem icon="pin">{district(need.district)}</MetaItem>
            <MetaItem icon="calendar">{day(need.neededBy)}</MetaItem>
            <MetaItem icon="verified">
              <span lang={charity.lang}>{charity.text}</span>
            </MetaItem>
          </Meta>
          <p className="meta">{[...new Set([t(`common.group.${need.group}`), t(`common.ageBand.${need.ageBand}`)])].join(' · ')}</p>
        </div>
      </div>
      <p className="raw" lang="zh-CN">
        {marked('story', need.story)}
      </p>
      {need.storyEn && (
        <p className="raw en" lang="en">
          {marked('storyEn', need.storyEn)}
        </p>
      )}
      <DeskItems items={need.items} />
    </section>
  );
}
