/** A mailed link that does not open: ended, used, incomplete, or asked for too often. It does not say which account it was of. */
import { ButtonLink, TextLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import type { Refused } from '~/domain/outcome';
import { errorKey } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';

/** `again` is where a new link is asked for. */
export function LinkRefused({ refused, again }: { refused: Pick<Refused, 'refusal' | 'values'>; again?: string }) {
  const { t, error } = useWords();
  const isEnded = refused.refusal === 'link-invalid';
  return (
    <div className="wrap acct-ended">
      <EmptyState
        closed
        headingLevel="h1"
        title={t(isEnded ? 'accounts.linkEnded.title' : 'accounts.tooMany.title')}
        action={
          <div className="row">
            <ButtonLink to="/log-in">{t('accounts.linkEnded.toLogIn')}</ButtonLink>
            {again && <TextLink to={again}>{t('accounts.linkEnded.newReset')}</TextLink>}
          </div>
        }
      >
        {isEnded ? t('accounts.linkEnded.text') : error(errorKey(`refusals.${refused.refusal}`, refused.values))}
      </EmptyState>
    </div>
  );
}
