/** The things a need asks for, a row each, with a button that adds one without script. Empty rows are kept as they are; the server passes them over. */
import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { TextField } from '~/components/forms/TextField';
import { Button } from '~/components/ui/Button';
import { FieldError } from '~/components/ui/FieldError';
import { emptyRow, type ItemFields, type NeedFields } from '~/domain/needs/need-form';
import { CONTRIBUTIONS, MEASURE_WORDS } from '~/domain/needs/vocabulary';
import { useWords } from '~/i18n/use-words';

/** Where the page opens after a row was added. */
const END = 'items-end';

type Row = FieldMetadata<ItemFields, NeedFields, string[]>;

function ItemRow({ row, number }: { row: Row; number: number }) {
  const { t } = useWords();
  const fields = row.getFieldset();
  return (
    <fieldset className="itemrow">
      <legend className="label">{t('workspace.form.itemLegend', { number })}</legend>
      <div className="itemgrid">
        <TextField field={fields.name} label={t('workspace.form.itemName')} maxLength={80} />
        <TextField field={fields.contribution} label={t('workspace.form.contribution')} as="select">
          {CONTRIBUTIONS.map((contribution) => (
            <option key={contribution} value={contribution}>
              {t(`common.contribution.${contribution}`)}
            </option>
          ))}
        </TextField>
        <TextField field={fields.quantity} label={t('workspace.form.quantity')} inputMode="decimal" maxLength={20} />
        <TextField field={fields.unit} label={t('workspace.form.unit')} as="select">
          {MEASURE_WORDS.map((word) => (
            <option key={word} value={word} lang="zh-CN">
              {word}
            </option>
          ))}
        </TextField>
        <TextField field={fields.estimate} label={t('workspace.form.estimate')} inputMode="decimal" maxLength={20} />
        <TextField field={fields.nameEn} label={t('workspace.form.itemNameEn')} maxLength={120} />
      </div>
    </fieldset>
  );
}

export function ItemRows({
  form,
  items,
}: {
  form: FormMetadata<NeedFields, string[]>;
  items: FieldMetadata<ItemFields[], NeedFields, string[]>;
}) {
  const { t, error } = useWords();
  const [first] = items.errors ?? [];
  return (
    <div id={items.name} tabIndex={-1} className="stack">
      <p className="hint">{t('workspace.form.itemsHint')}</p>
      <FieldError id={items.name} error={first ? error(first) : null} />
      {items.getFieldList().map((row, index) => (
        <ItemRow key={row.key} row={row} number={index + 1} />
      ))}
      <p id={END}>
        <Button
          variant="outline"
          small
          icon="plus"
          formAction={`?#${END}`}
          {...form.insert.getButtonProps({ name: items.name, defaultValue: emptyRow })}
        >
          {t('workspace.form.addRow')}
        </Button>
      </p>
    </div>
  );
}
