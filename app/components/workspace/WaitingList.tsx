/** What waits for an approver, longest first. What the reader wrote says that somebody else must look. */
import { ButtonLink } from '~/components/ui/Button';
import type { WaitingItem } from '~/domain/needs/desk';
import { useWords } from '~/i18n/use-words';

export function WaitingList({ items, withObject = false }: { items: readonly WaitingItem[]; withObject?: boolean }) {
  const { t, own, day } = useWords();
  return (
    <ul className={withObject ? 'appr wide' : 'appr'}>
      {items.map((item) => {
        const title = own(item.title, item.titleEn);
        return (
          <li key={item.id}>
            <div>
              <b className="strong" lang={title.lang}>
                {title.text}
              </b>
              <p className="meta">
                {t(`workspace.approvals.${item.subject}`)} ·{' '}
                {t('workspace.approvals.by', { author: item.author, day: day(item.submittedOn) })}
              </p>
              {item.own && <p className="meta">{t('workspace.approvals.own')}</p>}
            </div>
            <ButtonLink small variant="outline" to={`/workspace/approvals/${item.subject}s/${item.id}`}>
              {t('workspace.approvals.open')}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
