/** The things of a need with their progress, as the desk and the approver read them. */
import { Wick } from '~/components/ui/Wick';
import type { PublicItem } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';

export function DeskItems({ items, progress = false }: { items: readonly PublicItem[]; progress?: boolean }) {
  const { t, own, quantity } = useWords();
  return (
    <ul className="deskitems">
      {items.map((item) => {
        const name = own(item.name, item.nameEn);
        const say = (amount: number) => quantity(item.contribution, amount, item.unit);
        return (
          <li key={item.id}>
            <b lang={name.lang}>{name.text}</b>
            <span className="num">{say(item.asked)}</span>
            {progress && (
              <>
                <Wick adopted={item.adopted} asked={item.asked} />
                <span className="small muted">
                  {t('workspace.need.adopted', { adopted: say(item.adopted), confirmed: say(item.confirmed), asked: say(item.asked) })}
                </span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
