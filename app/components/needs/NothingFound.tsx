/** No need meets what was asked: which condition to drop, how many there would be, where nearby there are some. */
import { TextLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { needsPath, without } from '~/domain/search/need-query';
import type { NeedsPage } from '~/domain/search/needs-page';
import { useWords } from '~/i18n/use-words';
import { useNeedsWords } from './needs-words';

export function NothingFound({ page }: { page: NeedsPage }) {
  const { t, district } = useWords();
  const { condition, rounded } = useNeedsWords();
  const { query, suggestions, neighbour } = page;
  const [best] = suggestions;
  const dropped = best && condition(query, best.drop);
  const sentence = () => {
    if (!best) return t('needs.list.zeroPlain');
    if (best.count === 'few') return t('needs.list.zeroFew', { word: dropped });
    return t('needs.list.zeroText', { word: dropped, count: best.count, figure: rounded(best.count) });
  };
  const links = (
    <p className="row">
      {suggestions.map(({ drop }) => (
        <TextLink key={drop} arrow to={needsPath(without(query, drop))}>
          {t('needs.list.zeroDrop', { word: condition(query, drop) })}
        </TextLink>
      ))}
      {neighbour && (
        <TextLink arrow to={needsPath(query, { district: neighbour })}>
          {t('needs.list.zeroNear', { place: district(neighbour) })}
        </TextLink>
      )}
      {suggestions.length === 0 && !neighbour && (
        <TextLink arrow to="/needs">
          {t('needs.list.clear')}
        </TextLink>
      )}
    </p>
  );
  return (
    <EmptyState headingLevel="h2" title={t('needs.list.zeroTitle')} action={links}>
      {sentence()}
    </EmptyState>
  );
}
