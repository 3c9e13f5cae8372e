/** Says that the address is not confirmed yet, and sends the mail again. It stands in the way of nothing else. */
import { FormErrors } from '~/components/forms/FormErrors';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Banner } from '~/components/ui/Banner';
import { Button } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';
import type { FormProps } from './form-answer';

export function UnverifiedBanner({ lastResult, email }: FormProps & { email: string }) {
  const { t } = useWords();
  const [form] = useSiteForm<Record<string, never>>({ id: 'send-again', lastResult });
  return (
    <form method="post" className="stack">
      <FormErrors form={form} />
      <Banner tone="hold" icon="alert" title={t('accounts.me.unverifiedTitle')}>
        <p className="acct-reason">{t('accounts.me.unverified', { email })}</p>
        <p>
          <Button variant="outline" small busyLabel={t('common.sending')}>
            {t('accounts.me.sendAgain')}
          </Button>
        </p>
      </Banner>
    </form>
  );
}
