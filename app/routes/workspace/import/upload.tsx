/** /workspace/import: bring an intake sheet, and the latest imports. Makes nothing but a preview. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ImportList } from '~/components/cases/ImportList';
import { IntakeColumns } from '~/components/cases/IntakeColumns';
import { UploadForm } from '~/components/cases/UploadForm';
import { languageOf } from '~/components/page-meta';
import { uploadSchema } from '~/domain/cases/import.schema';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { FILE_LIMIT, readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { listImports } from '~/use-cases/cases/list-imports.server';
import { previewImport } from '~/use-cases/cases/preview-import.server';

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  return listImports({ actor });
});

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, uploadSchema, FILE_LIMIT);
  if (!form.ok) return form.response;
  const { file, district, givenHow, givenOn } = form.value;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const previewed = await previewImport({
    actor,
    input: { fileName: file.name, bytes, district, consent: { givenHow, givenOn } },
    now: visit.now,
  });
  if (!previewed.ok) return form.refuse(previewed);
  return redirectWithNotice(`/workspace/import/${previewed.importId}`, 'imports.notice.previewed', { count: previewed.rows });
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const t = translator(languageOf(matches));
  return [{ title: `${t('imports.title')} · ${t('common.brand')}` }];
};

export default function UploadPage() {
  const { imports, districts, district } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  return (
    <>
      <header className="hello">
        <div>
          <h1>{t('imports.title')}</h1>
          <p className="muted">{t('imports.lede')}</p>
        </div>
      </header>
      <div className="two">
        <section className="stack" aria-labelledby="upload">
          <h2 id="upload">{t('imports.upload.heading')}</h2>
          <UploadForm districts={districts} district={district} lastResult={answer?.lastResult} />
        </section>
        <IntakeColumns />
      </div>
      <section className="section stack" aria-labelledby="recent">
        <h2 id="recent">{t('imports.recent.heading')}</h2>
        <ImportList imports={imports} />
      </section>
    </>
  );
}
