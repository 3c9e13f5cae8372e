/** Places as a list: rank, name, deeds, how. The reader's own place is marked; those without a name are counted at the end. */
import { DonorName } from '~/components/ui/DonorName';
import type { LeaderboardRow, LeaderboardView } from '~/domain/points/leaderboard';
import { useWords } from '~/i18n/use-words';

function Row({ row, board }: { row: LeaderboardRow; board: LeaderboardView['board'] }) {
  const { t, own } = useWords();
  const name = own(row.name, row.nameEn);
  return (
    <li className={row.isMine ? 'me' : undefined} aria-current={row.isMine ? 'true' : undefined}>
      <span className="rk">{row.rank}</span>
      <span className="nm" lang={name.lang}>
        <DonorName name={name.text} anonymous="" to={`/donors/${row.handle}`}>
          {row.isMine && <span className="small"> {t(`points.board.mine.${board}`)}</span>}
        </DonorName>
      </span>
      <span className="c num">{t('points.board.deeds', { count: row.deeds })}</span>
      <span className="c c2">{row.contributions.map((one) => t(`common.contribution.${one}`)).join(' · ')}</span>
    </li>
  );
}

export function BoardRows({ view, rows }: { view: LeaderboardView; rows: readonly LeaderboardRow[] }) {
  const { t } = useWords();
  return (
    <ol className="rows deedrows">
      {rows.length > 0 && (
        <li className="head" aria-hidden="true">
          <span>{t('points.board.head.rank')}</span>
          <span>{t(`points.board.head.${view.board}`)}</span>
          <span className="c">{t('points.board.head.deeds')}</span>
          <span className="c c2">{t('points.board.head.how')}</span>
        </li>
      )}
      {rows.map((row) => (
        <Row key={row.handle} row={row} board={view.board} />
      ))}
      {view.unnamed > 0 && <li className="gap">{t(`points.board.unnamed.${view.board}`, { count: view.unnamed })}</li>}
    </ol>
  );
}
