/** How pressing a need is and how little money it lacks, as links that set or take away a condition. */
import { Chip, ChipLink, Chips } from '~/components/ui/Chip';
import { UrgencyShape } from '~/components/ui/UrgencyTag';
import { URGENCIES } from '~/domain/needs/vocabulary';
import { needsPath } from '~/domain/search/need-query';
import type { NeedsPage } from '~/domain/search/needs-page';
import { useWords } from '~/i18n/use-words';
import { useNeedsWords } from './needs-words';

/** Fen offered as "at most so much to go". */
const AMOUNTS = [10_000, 50_000, 100_000] as const;

export function UrgencyFilter({ page }: { page: NeedsPage }) {
  const { t } = useWords();
  const { rounded } = useNeedsWords();
  const { query, counts } = page;
  return (
    <fieldset>
      <legend>{t('needs.list.urgency')}</legend>
      <Chips>
        {URGENCIES.map((one) => {
          const selected = query.urgency === one;
          const to = needsPath(query, { urgency: selected ? null : one });
          return (
            <ChipLink key={one} to={to} selected={selected} count={counts ? rounded(counts.urgency[one]) : undefined}>
              <span className={one}>
                <UrgencyShape urgency={one} />
              </span>
              {t(`common.urgency.${one}`)}
            </ChipLink>
          );
        })}
      </Chips>
    </fieldset>
  );
}

export function AmountFilter({ page: { query } }: { page: NeedsPage }) {
  const { t, money } = useWords();
  return (
    <fieldset>
      <legend>{t('needs.list.left')}</legend>
      <Chips>
        {AMOUNTS.map((max) => {
          const selected = query.max === max;
          return (
            <ChipLink key={max} to={needsPath(query, { max: selected ? null : max })} selected={selected}>
              {t('needs.list.max', { amount: money(max) })}
            </ChipLink>
          );
        })}
        {query.max !== null && !AMOUNTS.some((max) => max === query.max) && (
          <Chip>{t('needs.list.max', { amount: money(query.max) })}</Chip>
        )}
      </Chips>
    </fieldset>
  );
}
