/** The strip that says this is a demo: invented people, practice payments. It is on every page of a demo site and on no other. */
import { useTranslation } from 'react-i18next';

export function DemoBanner() {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  return (
    <aside className="demo" aria-label={t('demo.label')}>
      <div className="wrap">
        <p>{t('demo.text')}</p>
        <a href="/log-in">{t('demo.accounts')}</a>
      </div>
    </aside>
  );
}
