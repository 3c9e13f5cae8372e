/** What remains of a need and its wick; on a need that no longer waits, the word of its lamp. Never how many gave. */
import { LampIcon } from '~/components/ui/LampIcon';
import { Remaining } from '~/components/ui/Remaining';
import { Wick } from '~/components/ui/Wick';
import type { PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';
import { adoptedThousandths, isWaiting, whatIsLeft } from './what-is-left';

/** The sentence alone: "还差 ¥48", "已认领，等送达", "亮了". */
export function NeedRemainingWords({ need }: { need: PublicNeed }) {
  const { t, quantity } = useWords();
  if (!isWaiting(need)) {
    return (
      <p className="remain">
        <LampIcon state={need.lamp}>{t(`common.lamp.${need.lamp}`)}</LampIcon>
      </p>
    );
  }
  const { contribution, unit, left, asked, more } = whatIsLeft(need.items);
  const total =
    more > 0 ? t('needs.card.more', { count: more }) : t('common.askedTotal', { quantity: quantity(contribution, asked, unit) });
  return <Remaining total={total}>{t('common.toGo', { quantity: quantity(contribution, left, unit) })}</Remaining>;
}

export function NeedWick({ need }: { need: PublicNeed }) {
  return <Wick adopted={isWaiting(need) ? adoptedThousandths(need.items) : 1000} asked={1000} />;
}
