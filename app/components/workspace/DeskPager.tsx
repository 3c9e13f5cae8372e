/** Pages of a list, in the site's words; keeps every other condition of the address. */
import { Pagination } from '~/components/ui/Pagination';
import { useWords } from '~/i18n/use-words';

export function DeskPager({
  page,
  pages,
  query,
  path,
}: {
  page: number;
  pages: number;
  path: string;
  query: Readonly<Record<string, string | null>>;
}) {
  const { t } = useWords();
  const href = (wanted: number) => {
    const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
    if (wanted > 1) search.set('page', String(wanted));
    return search.size > 0 ? `${path}?${search.toString()}` : path;
  };
  return (
    <Pagination
      page={page}
      pages={pages}
      href={href}
      words={{
        label: t('common.pagesLabel'),
        previous: t('common.previous'),
        next: t('common.next'),
        position: t('common.page', { page, pages }),
      }}
    />
  );
}
