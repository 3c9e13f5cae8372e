/** The state of an organisation's admission: a word with its own mark, never colour alone. */
import { Icon } from '~/components/ui/Icon';
import type { InterfaceIcon } from '~/components/ui/sprite';
import type { OrganisationState as State } from '~/domain/accounts/organisations';
import { useWords } from '~/i18n/use-words';

const LOOK: Readonly<Record<State, { icon: InterfaceIcon; tone: string }>> = {
  applied: { icon: 'clock', tone: 'yellow' },
  admitted: { icon: 'verified', tone: 'green' },
  suspended: { icon: 'lock', tone: 'red' },
  refused: { icon: 'close', tone: 'red' },
};

export function OrganisationState({ state }: { state: State }) {
  const { t } = useWords();
  const { icon, tone } = LOOK[state];
  return (
    <span className={`lampstate ${tone}`}>
      <Icon name={icon} />
      {t(`accounts.organisation.state.${state}`)}
    </span>
  );
}
