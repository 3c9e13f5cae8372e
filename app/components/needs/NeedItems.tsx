/** The items of a need: what each asks, what remains of it, and the way to adopt it. An item without anything left has no such way. */
import { ButtonLink } from '~/components/ui/Button';
import { LampIcon } from '~/components/ui/LampIcon';
import { ObjectIcon } from '~/components/ui/ObjectIcon';
import { Wick } from '~/components/ui/Wick';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { PublicItem, PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';
import { isWaiting } from './what-is-left';

function ItemState({ need, item }: { need: PublicNeed; item: PublicItem }) {
  const { t, own, quantity } = useWords();
  if (item.adopted < item.asked && isWaiting(need)) {
    const label = t('needs.page.adoptItemLabel', { name: own(item.name, item.nameEn).text });
    return (
      <div className="rt">
        <p className="remain">
          <span>{t('common.toGo', { quantity: quantity(item.contribution, item.asked - item.adopted, item.unit) })}</span>
        </p>
        <ButtonLink variant="outline" small to={`/needs/${need.id}/adopt?item=${item.id}`} aria-label={label}>
          {t('needs.page.adoptItem')}
        </ButtonLink>
      </div>
    );
  }
  const confirmed = item.confirmed >= item.asked;
  return (
    <div className="rt">
      <p className="remain">
        <LampIcon state={confirmed ? 4 : 3}>{t(confirmed ? 'needs.page.itemConfirmed' : 'needs.page.itemAdopted')}</LampIcon>
      </p>
    </div>
  );
}

export function NeedItems({ need }: { need: PublicNeed }) {
  const { t, own, quantity } = useWords();
  return (
    <section className="blk">
      <h2>{t(isWaiting(need) ? 'needs.page.items' : 'needs.page.itemsDone')}</h2>
      <ul className="items">
        {need.items.map((item) => {
          const name = own(item.name, item.nameEn);
          const asked = t('needs.page.asked', {
            contribution: t(`common.contribution.${item.contribution}`),
            quantity: quantity(item.contribution, item.asked, item.unit),
          });
          return (
            <li key={item.id}>
              <ObjectIcon object={need.object} />
              <div>
                <h3 lang={name.lang}>
                  <WordBreakTitle>{name.text}</WordBreakTitle>
                </h3>
                <p className="small muted">{item.asked > 1 ? `${asked} · ${t('needs.page.partly')}` : asked}</p>
              </div>
              <ItemState need={need} item={item} />
              <Wick adopted={item.adopted} asked={item.asked} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
