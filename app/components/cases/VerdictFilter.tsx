/** The verdicts with their counts, each a link that shows its rows alone. */
import { ChipLink, Chips } from '~/components/ui/Chip';
import type { ImportView } from '~/domain/cases/import-view';
import { VERDICTS } from '~/domain/cases/intake-problems';
import { useWords } from '~/i18n/use-words';

export function VerdictFilter({ found }: { found: ImportView }) {
  const { t, number } = useWords();
  const path = `/workspace/import/${found.id}`;
  return (
    <Chips label={t('imports.filterLabel')}>
      <ChipLink to={path} count={number(found.rows)} selected={found.shown === null}>
        {t('imports.all')}
      </ChipLink>
      {VERDICTS.filter((verdict) => found.counts[verdict] > 0).map((verdict) => (
        <ChipLink key={verdict} to={`${path}?verdict=${verdict}`} count={number(found.counts[verdict])} selected={found.shown === verdict}>
          {t(`imports.verdict.${verdict}`)}
        </ChipLink>
      ))}
    </Chips>
  );
}
