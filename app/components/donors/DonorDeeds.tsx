/** What a donor did: seasons, kinds with counts, and the needs they signed. Months at the finest; no sums of money. */

import { useSeasonName } from '~/components/points/season-words';
import { KindIcon } from '~/components/ui/KindTag';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { Cell, RowHead, Table } from '~/components/ui/Table';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { DonorPage } from '~/domain/points/donor-page';
import { useWords } from '~/i18n/use-words';

export function SeasonTable({ seasons }: Pick<DonorPage, 'seasons'>) {
  const { t, number } = useWords();
  const seasonName = useSeasonName();
  const columns = [
    { key: 'season', label: t('points.donor.season') },
    { key: 'deeds', label: t('points.donor.deeds'), numeric: true },
    { key: 'points', label: t('points.donor.points'), numeric: true },
  ];
  return (
    <Table columns={columns} caption={t('points.donor.seasonsCaption')}>
      {seasons.map(({ season, deeds, points }) => (
        <tr key={season}>
          <RowHead>
            <a href={`/leaderboards?season=${season}`}>{seasonName(season)}</a>
          </RowHead>
          <Cell numeric>{t('points.board.deeds', { count: deeds })}</Cell>
          <Cell numeric>{number(points)}</Cell>
        </tr>
      ))}
    </Table>
  );
}

export function HelpList({ help }: Pick<DonorPage, 'help'>) {
  const { t } = useWords();
  return (
    <ul className="helplist">
      {help.map(({ kind, contribution, deeds }) => (
        <li key={`${kind}:${contribution}`}>
          <KindIcon kind={kind} />
          <span>
            {t('points.donor.helpLine', { kind: t(`common.kind.${kind}`), contribution: t(`common.contribution.${contribution}`) })}
          </span>
          <b className="num">{t('points.board.deeds', { count: deeds })}</b>
        </li>
      ))}
    </ul>
  );
}

export function SignedList({ signed }: Pick<DonorPage, 'signed'>) {
  const { t, own } = useWords();
  return (
    <ul className="signedlist">
      {signed.map(({ needId, title, titleEn, object, month }) => {
        const words = own(title, titleEn);
        const [year, monthOfYear] = month.split('-');
        return (
          <li key={needId}>
            <NeedWindow object={object} level={4} />
            <a href={`/needs/${needId}`} lang={words.lang}>
              <WordBreakTitle>{words.text}</WordBreakTitle>
            </a>
            <span className="xs muted num">{t('points.donor.month', { year, month: Number(monthOfYear) })}</span>
          </li>
        );
      })}
    </ul>
  );
}
