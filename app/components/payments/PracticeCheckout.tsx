/** The practice checkout: says first that no money moves, then the amount and what it is for, then three ways on. */
import { Banner, HoldPill } from '~/components/ui/Banner';
import { Button, ButtonLink, TextLink } from '~/components/ui/Button';
import { DefinitionList } from '~/components/ui/DefinitionList';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { CheckoutView } from '~/domain/payments/views';
import { useWords } from '~/i18n/use-words';

function Decided({ checkout }: { checkout: CheckoutView }) {
  const { t } = useWords();
  const word = checkout.state === 'paid' ? 'paid' : checkout.state === 'refunded' ? 'refunded' : 'expired';
  return (
    <div className="stack">
      <Banner>{t(`payments.practice.${word}`)}</Banner>
      <ButtonLink to={`/me/adoptions/${checkout.adoptionId}`}>{t('payments.practice.toAdoption')}</ButtonLink>
    </div>
  );
}

function Answers({ checkout, back }: { checkout: CheckoutView; back: string }) {
  const { t, money } = useWords();
  return (
    <div className="stack">
      <form method="post">
        <input type="hidden" name="answer" value="pay" />
        <Button block busyLabel={t('payments.practice.sending')}>
          {t('payments.practice.pay', { amount: money(checkout.amount) })}
        </Button>
      </form>
      {checkout.state === 'open' && (
        <form method="post">
          <input type="hidden" name="answer" value="fail" />
          <Button block variant="outline">
            {t('payments.practice.fail')}
          </Button>
        </form>
      )}
      <p>
        <TextLink to={back} icon="chev-l">
          {t('payments.practice.back')}
        </TextLink>
      </p>
    </div>
  );
}

export function PracticeCheckout({ checkout }: { checkout: CheckoutView }) {
  const { t, money, own, time } = useWords();
  const { need } = checkout;
  const isDecided = checkout.state === 'paid' || checkout.state === 'refunded';
  const facts = [
    { term: t('payments.practice.amount'), value: <b className="num">{money(checkout.amount)}</b> },
    { term: t('payments.practice.need'), value: own(need.title, need.titleEn).text },
    { term: t('payments.practice.receiver'), value: own(need.charity.name, need.charity.nameEn).text },
  ];
  return (
    <div className="narrow checkout stack">
      <h1>
        <WordBreakTitle>{t('payments.practice.title')}</WordBreakTitle>
      </h1>
      <Banner tone="hold" icon="info" title={t('payments.practice.warning')}>
        <p>{t('payments.practice.warningText')}</p>
      </Banner>
      <div className="pay-what">
        <NeedWindow object={need.object} level={need.lamp} />
        <DefinitionList facts={facts} variant="kv" />
      </div>
      {!isDecided && checkout.isHeld && checkout.holdEndsAt && (
        <p>
          <HoldPill>{t('payments.practice.hold', { time: time(checkout.holdEndsAt) })}</HoldPill>
        </p>
      )}
      {!isDecided && !checkout.isHeld && <Banner>{t('payments.practice.holdEnded')}</Banner>}
      {isDecided ? (
        <Decided checkout={checkout} />
      ) : (
        <Answers checkout={checkout} back={`/needs/${need.id}/adopt?hold=${checkout.adoptionId}`} />
      )}
    </div>
  );
}
