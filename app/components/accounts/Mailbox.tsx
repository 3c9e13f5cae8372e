/** "Look into your mailbox": the same page whatever the address is. On a demo it shows the way to the outbox. */
import { usePage } from '~/components/page-context';
import { Banner } from '~/components/ui/Banner';
import { TextLink } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';
import { AccountFrame } from './AccountFrame';
import { PromiseCard } from './PromiseCard';

export function Mailbox({ about, again }: { about: 'signUp' | 'reset'; again: string }) {
  const { t } = useWords();
  const { isDemo } = usePage();
  return (
    <AccountFrame title={t('accounts.mailbox.title')} lede={t(`accounts.mailbox.${about}`)} aside={<PromiseCard />}>
      <div className="stack">
        {isDemo && (
          <Banner>
            <p>
              {t('accounts.mailbox.demo')} <a href="/demo/outbox">{t('accounts.mailbox.outbox')}</a>
            </p>
          </Banner>
        )}
        <p>{t('accounts.mailbox.late')}</p>
        <p>
          <TextLink to={again}>{t('accounts.mailbox.again')}</TextLink>
        </p>
      </div>
    </AccountFrame>
  );
}
