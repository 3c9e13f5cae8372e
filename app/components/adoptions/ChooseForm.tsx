/** Step 1: which item, how much, in whose name. A visitor's choice goes to the address, so that logging in leads back to it. One thing is the usual choice; no amount of money is preselected. */
import type { SubmissionResult } from '@conform-to/react';
import { ChoiceField } from '~/components/forms/ChoiceField';
import { FormErrors } from '~/components/forms/FormErrors';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Banner } from '~/components/ui/Banner';
import { Button, TextLink } from '~/components/ui/Button';
import { Icon } from '~/components/ui/Icon';
import type { PublicItem, PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';
import { ItemChoice } from './ItemChoice';
import { type ChooseFields, QuantityFields } from './QuantityFields';

export interface ChooseFormProps {
  need: PublicNeed;
  item: PublicItem;
  companies: readonly { readonly id: string; readonly name: string }[];
  requestKey: string;
  isVisitor: boolean;
  isOwnNeed: boolean;
  isPayable: boolean;
  myHoldId: string | null;
  /** What a visitor chose before logging in. */
  kept: { readonly quantity: string | null; readonly yuan: string | null; readonly donor: string | null };
  lastResult: SubmissionResult<string[]> | null;
}

export function ChooseForm(props: ChooseFormProps) {
  const { need, item, companies, requestKey, isVisitor, kept, lastResult, myHoldId } = props;
  const { t } = useWords();
  const { quantity, yuan, donor } = kept;
  const [form, fields] = useSiteForm<ChooseFields>({
    lastResult,
    defaultValue: { quantity: quantity ?? (item.contribution === 'goods' ? '1' : ''), yuan: yuan ?? '', donor: donor ?? 'self' },
  });
  const isMoney = item.contribution === 'money';
  const barred = props.isOwnNeed ? t('adoptions.adopt.ownNeed') : isMoney && !props.isPayable ? t('adoptions.adopt.noCheckout') : null;
  return (
    <>
      <FormErrors form={form} />
      {myHoldId && (
        <Banner tone="hold">
          {t('adoptions.adopt.otherHold')} <a href={`/needs/${need.id}/adopt?hold=${myHoldId}`}>{t('adoptions.adopt.toHold')}</a>
        </Banner>
      )}
      {need.items.length > 1 && <ItemChoice need={need} chosen={item} />}
      {barred ? (
        <Banner>{barred}</Banner>
      ) : (
        <form method={isVisitor ? 'get' : 'post'}>
          <input type="hidden" name="item" value={item.id} />
          {isVisitor ? (
            <input type="hidden" name="choose" value="1" />
          ) : (
            <>
              <input type="hidden" name="intent" value="hold" />
              <input type="hidden" name="contribution" value={item.contribution} />
              <input type="hidden" name="requestKey" value={requestKey} />
            </>
          )}
          <QuantityFields item={item} fields={fields} />
          {companies.length > 0 && (
            <ChoiceField
              field={fields.donor}
              legend={t('adoptions.adopt.donor')}
              hint={t('adoptions.adopt.donorHint')}
              fallback="self"
              options={[
                { value: 'self', label: t('adoptions.adopt.donorSelf') },
                ...companies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <div className="next stack">
            <div className="row">
              <Button busyLabel={t('adoptions.adopt.chooseSending')}>{t('adoptions.adopt.choose')}</Button>
              <TextLink to={`/needs/${need.id}`}>{t('adoptions.one.toNeed')}</TextLink>
            </div>
            <p className="upcoming">
              <Icon name="lock" />
              <span>
                {isMoney ? t('adoptions.adopt.notYet') : t('adoptions.adopt.notYetGoods')}
                {isVisitor && ` ${t('adoptions.adopt.logInNote')}`}
              </span>
            </p>
          </div>
        </form>
      )}
    </>
  );
}
