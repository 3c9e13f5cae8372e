/** The items of a need as links to choose one; those that are taken say so and can't be pressed. */
import { LampIcon } from '~/components/ui/LampIcon';
import type { PublicItem, PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';

export function ItemChoice({ need, chosen }: { need: PublicNeed; chosen: PublicItem }) {
  const { t, own, quantity } = useWords();
  return (
    <nav aria-label={t('adoptions.adopt.item')} className="item-choice">
      <h2 className="label">{t('adoptions.adopt.item')}</h2>
      <ul className="opts">
        {need.items.map((item) => {
          const left = item.asked - item.adopted;
          const isChosen = item.id === chosen.id;
          const name = own(item.name, item.nameEn);
          const words = (
            <>
              <LampIcon state={left === 0 ? 3 : item.adopted > 0 ? 1 : 0} />
              <span>
                <b lang={name.lang}>{name.text}</b>
                <br />
                <span className="small muted">
                  {left === 0
                    ? t('adoptions.adopt.itemFull')
                    : t('adoptions.adopt.itemLeft', { quantity: quantity(item.contribution, left, item.unit) })}
                </span>
              </span>
            </>
          );
          return (
            <li key={item.id}>
              {left === 0 ? (
                <span className="opt taken">{words}</span>
              ) : (
                <a
                  className={isChosen ? 'opt chosen' : 'opt'}
                  href={`/needs/${need.id}/adopt?item=${item.id}`}
                  aria-current={isChosen ? 'true' : undefined}
                >
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
