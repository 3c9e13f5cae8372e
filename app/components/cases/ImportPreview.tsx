/** One import on its page: how it stands, what one may do, and the verdicts row by row. */
import { Banner } from '~/components/ui/Banner';
import { Pagination } from '~/components/ui/Pagination';
import type { ImportView } from '~/domain/cases/import-view';
import { useWords } from '~/i18n/use-words';
import { ImportSteps } from './ImportSteps';
import { ImportTable } from './ImportTable';
import { VerdictFilter } from './VerdictFilter';

function Standing({ found }: { found: ImportView }) {
  const { t } = useWords();
  if (found.state === 'undone') return <Banner icon="undo">{t('imports.preview.undone')}</Banner>;
  if (found.state === 'committed') return <Banner icon="check">{t('imports.preview.committed', { count: found.drafts })}</Banner>;
  return (
    <Banner icon="eye">
      <p>{t('imports.preview.previewed')}</p>
      <p className="small">{t('imports.preview.expires')}</p>
    </Banner>
  );
}

export function ImportPreview({ found, error }: { found: ImportView; error: string | null }) {
  const { t, day, district, number } = useWords();
  const path = `/workspace/import/${found.id}`;
  const query = found.shown ? `verdict=${found.shown}&` : '';
  const facts = t('imports.preview.facts', {
    district: district(found.district),
    rows: number(found.rows),
    encoding: t(`imports.preview.encoding.${found.encoding}`),
  });
  return (
    <div className="stack">
      <header className="hello">
        <div>
          <h1>{t('imports.preview.title', { day: day(found.uploadedOn) })}</h1>
          {found.state !== 'undone' && <p className="muted">{facts}</p>}
        </div>
      </header>
      {error && (
        <Banner tone="error" announce>
          {error}
        </Banner>
      )}
      <Standing found={found} />
      {found.toReword > 0 && (
        <Banner tone="hold" icon="lock">
          {t('imports.preview.reword', { count: found.toReword })}
        </Banner>
      )}
      <ImportSteps found={found} />
      {found.state !== 'undone' && (
        <section className="stack" aria-label={t('imports.table.caption')}>
          <VerdictFilter found={found} />
          <ImportTable lines={found.lines} />
          <Pagination
            page={found.page}
            pages={found.pages}
            href={(page) => `${path}?${query}page=${page}`}
            words={{
              label: t('common.pagesLabel'),
              previous: t('common.previous'),
              next: t('common.next'),
              position: t('common.page', { page: found.page, pages: found.pages }),
            }}
          />
        </section>
      )}
    </div>
  );
}
