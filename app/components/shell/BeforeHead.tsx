/** What stands before the head of every page: the light of the windows, the way past the menus, and the demo strip on a demo. */
import { useTranslation } from 'react-i18next';
import { SpriteDefs } from '~/components/ui/SpriteDefs';
import { DemoBanner } from './DemoBanner';

export function BeforeHead({ isDemo }: { isDemo: boolean }) {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  return (
    <>
      <SpriteDefs />
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {isDemo && <DemoBanner />}
    </>
  );
}
