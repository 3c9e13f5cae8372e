/** The page of an error: what happened, whether anything was stored, what now. Never the fault's own text. */

import { ButtonLink } from '~/components/ui/Button';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { useWords } from '~/i18n/use-words';

const KNOWN = { 403: 'forbidden', 404: 'notFound', 405: 'notFound', 410: 'gone' } as const;

export function ErrorPage({ status, reference }: { status: number; reference: string }) {
  const { t } = useWords();
  const kind = status in KNOWN ? KNOWN[status as keyof typeof KNOWN] : 'fault';
  return (
    <div className="wrap">
      <div className="trouble">
        <NeedWindow object="door" level={0} />
        <div>
          <h1>{t(`errors.${kind}.title`)}</h1>
          <p>{t(`errors.${kind}.text`)}</p>
          <div className="row">
            <ButtonLink to="/needs">{t('errors.toNeeds')}</ButtonLink>
            <ButtonLink to="/" variant="ghost">
              {t('common.home')}
            </ButtonLink>
          </div>
          {kind === 'fault' && (
            <p className="code">
              {t('errors.reference')} <b className="num">{reference}</b>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
