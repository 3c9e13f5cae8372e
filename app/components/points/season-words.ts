/** The name of a season in the reader's words. */
import { seasonParts } from '~/domain/points/season';
import { useWords } from '~/i18n/use-words';

/** A function from `2026-Q4` to "2026 年第 4 季" or "Q4 2026". */
export function useSeasonName(): (season: string) => string {
  const { t } = useWords();
  return (season) => t('points.season', seasonParts(season));
}
