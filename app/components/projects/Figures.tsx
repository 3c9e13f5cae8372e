/** What was asked, adopted and confirmed, a line for each kind of contribution; kinds are never added together. */
import { Cell, RowHead, Table } from '~/components/ui/Table';
import { Wick } from '~/components/ui/Wick';
import type { Figure } from '~/domain/projects/public-project';
import { formatNumber } from '~/i18n/format';
import { useWords } from '~/i18n/use-words';

export function Figures({ figures, caption }: { figures: readonly Figure[]; caption: string }) {
  const { t, quantity, language } = useWords();
  // Pieces of different things have no common measure word.
  const say = (figure: Figure, amount: number) =>
    figure.contribution === 'goods' ? formatNumber(amount, language) : quantity(figure.contribution, amount);
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'kind', label: t('projects.figure.kind') },
        { key: 'asked', label: t('projects.figure.asked'), numeric: true },
        { key: 'adopted', label: t('projects.figure.adopted'), numeric: true, least: true },
        { key: 'confirmed', label: t('projects.figure.confirmed'), numeric: true },
      ]}
    >
      {figures.map((figure) => (
        <tr key={figure.contribution}>
          <RowHead>
            <span className="nw">{t(`common.contribution.${figure.contribution}`)}</span>
            <Wick adopted={figure.adopted} asked={figure.asked} />
          </RowHead>
          <Cell numeric>{say(figure, figure.asked)}</Cell>
          <Cell numeric least>
            {say(figure, figure.adopted)}
          </Cell>
          <Cell numeric>{say(figure, figure.confirmed)}</Cell>
        </tr>
      ))}
    </Table>
  );
}
