/** Documents of a case: kind, size and day; opening one takes a reason and sends the file. Names are sealed and not shown. */
import { Field } from '~/components/ui/Field';
import type { CasePage } from '~/domain/cases/case-view';
import { useWords } from '~/i18n/use-words';
import { type Answered, answerOf } from './answer-of';
import { StepForm } from './StepForm';

const KINDS: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' };

export function DocumentPart({ file, answered }: { file: CasePage; answered: Answered }) {
  const { t, day, number, error } = useWords();
  const said = answerOf(answered, 'document');
  return (
    <section aria-labelledby="documents" className="stack">
      <h2 id="documents">{t('cases.page.documents')}</h2>
      {file.documents.length === 0 && <p className="small muted">{t('cases.page.noDocuments')}</p>}
      <ul className="slots">
        {file.documents.map(({ id, mediaType, kilobytes, addedOn }) => (
          <li key={id}>
            <span>
              {t('cases.page.document', { type: KINDS[mediaType] ?? mediaType, size: number(kilobytes), day: day(addedOn, true) })}
            </span>
            <StepForm
              id={`document-${id}`}
              action={`/workspace/cases/${file.id}/documents/${id}`}
              summary={t('cases.page.open')}
              title={t('cases.page.openDocumentTitle')}
              yes={t('cases.page.openDocument')}
              said={null}
              small
            />
          </li>
        ))}
      </ul>
      <StepForm
        id="document"
        action="?act=document"
        summary={t('cases.page.addDocument')}
        title={t('cases.page.addDocument')}
        yes={t('cases.page.addDocumentYes')}
        said={said}
        encType="multipart/form-data"
        hasReason={false}
      >
        <Field
          id="document-file"
          name="file"
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          label={t('cases.page.documents')}
          hint={t('cases.page.addDocumentHint')}
          error={said?.errors.file ? error(said.errors.file) : null}
          required
        />
      </StepForm>
    </section>
  );
}
