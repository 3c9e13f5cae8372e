/** The words to look for, as a GET form that keeps the other conditions. It sends nothing anywhere else. */
import { Icon } from '~/components/ui/Icon';
import { type NeedQuery, needsPath } from '~/domain/search/need-query';
import { useWords } from '~/i18n/use-words';

export function NeedsSearchForm({ query }: { query: NeedQuery }) {
  const { t } = useWords();
  const kept = [...new URLSearchParams(needsPath(query, { q: '' }).split('?')[1])];
  return (
    // biome-ignore lint/a11y/useSemanticElements: many readers know the role and not yet the element
    <form className="searchbar" role="search" action="/needs" method="get">
      <label className="sr" htmlFor="q">
        {t('needs.list.search')}
      </label>
      <input
        className="input"
        id="q"
        name="q"
        type="search"
        maxLength={100}
        defaultValue={query.q}
        placeholder={t('needs.list.searchHint')}
        enterKeyHint="search"
      />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="btn btn-1" type="submit" aria-label={t('needs.list.searchButton')}>
        <Icon name="search" />
      </button>
    </form>
  );
}
