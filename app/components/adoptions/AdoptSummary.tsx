/** The dusk panel beside the form: the window as it would look, and what the choice means. On phones a small strip. Promises nothing a charity has to confirm. */
import { NeedWindow } from '~/components/ui/NeedWindow';
import type { PublicItem, PublicNeed } from '~/domain/needs/public-need';
import type { LampLevel } from '~/domain/needs/states';
import { useWords } from '~/i18n/use-words';

export interface AdoptSummaryProps {
  need: PublicNeed;
  item: PublicItem;
  /** The window as it would look. */
  level: LampLevel;
  /** What the donor holds, in whole units; null while they choose. */
  mine: number | null;
}

function useSummary({ need, item, mine }: AdoptSummaryProps) {
  const { t, own, day, district, quantity } = useWords();
  const left = item.asked - item.adopted;
  const missing = left > 0 ? quantity(item.contribution, left, item.unit) : t('adoptions.adopt.summary.nothingLeft');
  const charity = own(need.charity.name, need.charity.nameEn);
  const facts = [
    { term: t('adoptions.adopt.summary.need'), value: own(item.name, item.nameEn).text },
    { term: t('adoptions.adopt.summary.place'), value: district(need.district) },
    { term: mine === null ? t('adoptions.adopt.summary.left') : t('adoptions.adopt.summary.leftAfter'), value: missing },
    { term: t(`adoptions.adopt.summary.receiver.${item.contribution}`), value: charity.text },
    item.contribution === 'money'
      ? { term: t('adoptions.adopt.summary.unmet'), value: t('adoptions.adopt.summary.unmetMoney') }
      : { term: t('adoptions.adopt.summary.neededBy'), value: day(need.neededBy) },
  ];
  const title =
    mine === null
      ? t('adoptions.adopt.summary.now')
      : t('adoptions.adopt.summary.mine', { quantity: quantity(item.contribution, mine, item.unit) });
  return { facts, title, missing, note: t('adoptions.adopt.summary.note') };
}

export function AdoptSummary(props: AdoptSummaryProps) {
  const { facts, title, note } = useSummary(props);
  return (
    <aside className="sum" aria-label={title}>
      <NeedWindow object={props.need.object} level={props.level} />
      <div className="sum-words">
        <p className="strong">{title}</p>
        <p className="d2">{note}</p>
      </div>
      <dl>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

/** The same on a phone, above the steps. */
export function AdoptSummaryStrip(props: AdoptSummaryProps) {
  const { district } = useWords();
  const { title, facts } = useSummary(props);
  const left = facts[2];
  return (
    <div className="msum">
      <NeedWindow object={props.need.object} level={props.level} />
      <p>
        <b>{title}</b>
        <br />
        <span>
          {district(props.need.district)} · {left?.term} {left?.value}
        </span>
      </p>
    </div>
  );
}
