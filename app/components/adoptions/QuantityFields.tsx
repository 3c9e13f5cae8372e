/** How much: shares of what is left or any amount for money, a number for everything else. It never offers more than is left. */
import type { FieldMetadata } from '@conform-to/react';
import { ChoiceField } from '~/components/forms/ChoiceField';
import { TextField } from '~/components/forms/TextField';
import { moneyPresets } from '~/domain/adoptions/amounts';
import type { PublicItem } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';

/** The figure before the unit in "3 台" and "4 hours". */
const FIGURE = /^[\d.,]+\s*/;

export type ChooseFields = { quantity: string; yuan: string; donor: string };
type Fields = { [K in keyof ChooseFields]: FieldMetadata<string, ChooseFields, string[]> };

function MoneyFields({ item, fields }: { item: PublicItem; fields: Fields }) {
  const { t, money } = useWords();
  const left = item.asked - item.adopted;
  const presets = moneyPresets(left).map(({ share, quantity }) => ({
    value: String(quantity),
    label: money(quantity),
    hint: t(`adoptions.adopt.preset.${share}`),
  }));
  return (
    <>
      <ChoiceField
        field={fields.quantity}
        legend={t('adoptions.adopt.quantity.money')}
        hint={t('adoptions.adopt.quantityHint', { left: money(left) })}
        columns={2}
        options={[...presets, { value: 'other', label: t('adoptions.adopt.preset.other'), hint: '¥ …' }]}
      />
      <TextField
        field={fields.yuan}
        label={t('adoptions.adopt.yuan')}
        hint={t('adoptions.adopt.yuanHint', { left: money(left) })}
        inputMode="decimal"
        autoComplete="off"
        maxLength={14}
      />
    </>
  );
}

export function QuantityFields({ item, fields }: { item: PublicItem; fields: Fields }) {
  const { t, quantity } = useWords();
  const { contribution, unit } = item;
  if (contribution === 'money') return <MoneyFields item={item} fields={fields} />;
  const left = quantity(contribution, item.asked - item.adopted, unit);
  return (
    <TextField
      field={fields.quantity}
      label={t(`adoptions.adopt.quantity.${contribution}`)}
      hint={t('adoptions.adopt.quantityHint', { left })}
      after={<span className="muted">{left.replace(FIGURE, '')}</span>}
      inputMode={contribution === 'hours' ? 'decimal' : 'numeric'}
      autoComplete="off"
      required
      maxLength={8}
    />
  );
}
