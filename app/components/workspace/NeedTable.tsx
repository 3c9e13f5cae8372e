/** The charity's own needs as a table; on phones each row is a small list. */
import { ObjectIcon } from '~/components/ui/ObjectIcon';
import { Cell, RowHead, Table } from '~/components/ui/Table';
import { UrgencyTag } from '~/components/ui/UrgencyTag';
import type { DeskNeed } from '~/domain/needs/desk';
import { useWords } from '~/i18n/use-words';
import { StateTag } from './StateTag';

function Left({ need }: { need: DeskNeed }) {
  const { t, quantity } = useWords();
  if (need.items.length === 0) return <span className="muted">{t('workspace.needs.noItems')}</span>;
  const open = need.items.filter(({ asked, adopted }) => adopted < asked);
  if (open.length === 0) return <>{t('workspace.needs.allAdopted')}</>;
  return <span className="num">{open.map((item) => quantity(item.contribution, item.asked - item.adopted, item.unit)).join(' · ')}</span>;
}

function NeedRow({ need }: { need: DeskNeed }) {
  const { t, own, district, day } = useWords();
  const title = own(need.title, need.titleEn);
  return (
    <tr>
      <RowHead>
        <span className="desktitle">
          <ObjectIcon object={need.object} />
          <span>
            <a href={`/workspace/needs/${need.id}`} lang={title.lang}>
              {title.text}
            </a>
            <span className="xs muted">
              {t(`common.kind.${need.kind}`)} · {district(need.district)}
            </span>
          </span>
        </span>
      </RowHead>
      <Cell>
        <StateTag state={need.state} />
      </Cell>
      <Cell>
        <UrgencyTag urgency={need.urgency}>{t(`common.urgency.${need.urgency}`)}</UrgencyTag>
      </Cell>
      <Cell>
        <Left need={need} />
      </Cell>
      <Cell least>
        <span className="nw">{day(need.neededBy)}</span>
      </Cell>
    </tr>
  );
}

export function NeedTable({ needs }: { needs: readonly DeskNeed[] }) {
  const { t } = useWords();
  return (
    <div className="desktable">
      <Table
        stacked
        caption={t('workspace.needs.title')}
        captionHidden
        columns={[
          { key: 'title', label: t('workspace.needs.column.title') },
          { key: 'state', label: t('workspace.needs.column.state') },
          { key: 'urgency', label: t('workspace.needs.column.urgency') },
          { key: 'left', label: t('workspace.needs.column.left') },
          { key: 'neededBy', label: t('workspace.needs.column.neededBy'), least: true },
        ]}
      >
        {needs.map((need) => (
          <NeedRow key={need.id} need={need} />
        ))}
      </Table>
    </div>
  );
}
