/** The three lamps of a caseworker's day: red, yellow, green, each with the needs that waited longest. */
import { ObjectIcon } from '~/components/ui/ObjectIcon';
import { UrgencyShape } from '~/components/ui/UrgencyTag';
import type { Lamp, LampNeed } from '~/domain/needs/today';
import { useWords } from '~/i18n/use-words';

function LampRow({ need }: { need: LampNeed }) {
  const { t, own, district, quantity } = useWords();
  const title = own(need.title, need.titleEn);
  const left = need.left
    ? t('common.toGo', { quantity: quantity(need.left.contribution, need.left.quantity, need.left.unit) })
    : t('workspace.today.nobody');
  return (
    <li>
      <a href={`/workspace/needs/${need.id}`}>
        <ObjectIcon object={need.object} />
        <div>
          <b lang={title.lang}>{title.text}</b>
          <span>
            {district(need.district)} · {left}
          </span>
        </div>
        <i>
          {need.overdue === null
            ? t('workspace.today.waited', { count: need.waited })
            : t('workspace.today.overdue', { count: need.overdue })}
        </i>
      </a>
    </li>
  );
}

export function TodayLamps({ lamps }: { lamps: readonly Lamp[] }) {
  const { t } = useWords();
  return (
    <div className="tri">
      {lamps.map(({ urgency, count, needs }) => (
        <section key={urgency} className={`lamp-${urgency}`} aria-label={t(`common.urgency.${urgency}`)}>
          <h2>
            <UrgencyShape urgency={urgency} />
            {t(`common.urgency.${urgency}`)}
            <b>{count}</b>
          </h2>
          <p className="why">{count === 0 ? t('workspace.today.noneHere') : t(`workspace.today.why.${urgency}`)}</p>
          <ul>
            {needs.map((need) => (
              <LampRow key={need.id} need={need} />
            ))}
          </ul>
          {count > 0 && (
            <a className="more" href={`/workspace/needs?urgency=${urgency}`}>
              {t('workspace.today.seeAll', { count })}
            </a>
          )}
        </section>
      ))}
    </div>
  );
}
