/** Which kind of organisation applies: three links, since each kind has a form of its own. */
import { Icon } from '~/components/ui/Icon';
import { ORGANISATION_KINDS } from '~/domain/accounts/organisations';
import { useWords } from '~/i18n/use-words';

const ICONS = { charity: 'people', company: 'building', 'meal-partner': 'home' } as const;

export function KindChoice() {
  const { t } = useWords();
  return (
    <ul className="acct-kinds">
      {ORGANISATION_KINDS.map((kind) => (
        <li key={kind}>
          <a href={`/apply?kind=${kind}`}>
            <Icon name={ICONS[kind]} />
            <span>
              <b>{t(`accounts.organisation.kind.${kind}`)}</b>
              <small>{t(`accounts.apply.${kind}`)}</small>
            </span>
            <Icon name="chev-r" />
          </a>
        </li>
      ))}
    </ul>
  );
}
