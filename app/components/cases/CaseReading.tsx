/** One case file on its page: what serves work, what is sealed, what was agreed. An erased file shows that it was, and nothing else of it. */

import { Ask } from '~/components/ui/Ask';
import { Banner } from '~/components/ui/Banner';
import { Field } from '~/components/ui/Field';
import type { CasePage, Revealed } from '~/domain/cases/case-view';
import { useWords } from '~/i18n/use-words';
import { type Answered, answerOf } from './answer-of';
import { CaseFacts, CaseNeeds } from './CaseFacts';
import { CaseForm } from './CaseForm';
import { ConsentPart } from './ConsentPart';
import { ContactPart } from './ContactPart';
import { DocumentPart } from './DocumentPart';
import { SealedValues } from './SealedValues';
import { StepForm } from './StepForm';

export interface CaseReadingProps {
  readonly file: CasePage;
  readonly districts: readonly string[];
  readonly answered: Answered;
  readonly revealed: Revealed | null;
}

function Erase({ answered }: { answered: Answered }) {
  const { t, error } = useWords();
  const said = answerOf(answered, 'erase');
  return (
    <StepForm
      id="erase"
      action="?act=erase"
      summary={t('cases.page.erase')}
      title={t('cases.page.erase')}
      text={t('cases.page.eraseText')}
      yes={t('cases.page.eraseYes')}
      said={said}
    >
      <Field
        id="erase-word"
        name="word"
        label={t('cases.page.eraseWord')}
        error={said?.errors.word ? error(said.errors.word) : null}
        autoComplete="off"
        required
      />
    </StepForm>
  );
}

export function CaseReading({ file, districts, answered, revealed }: CaseReadingProps) {
  const { t, day } = useWords();
  const { district, circle, group, ageBand, householdSize } = file;
  if (file.erasedOn) {
    return (
      <div className="casecolumn">
        <Banner icon="lock">{t('cases.page.erased', { day: day(file.erasedOn, true) })}</Banner>
        <CaseNeeds file={file} />
        <ConsentPart file={file} answered={answered} />
      </div>
    );
  }
  return (
    <div className="two">
      <div className="casecolumn">
        <SealedValues file={file} answered={answered} revealed={revealed} />
        <DocumentPart file={file} answered={answered} />
        <ContactPart file={file} answered={answered} />
        <Ask summary={t('cases.form.edit')} title={t('cases.form.edit')} open={answered.act === 'edit' && answered.lastResult !== null}>
          <CaseForm
            action="?act=edit"
            districts={districts}
            columns={{ district, circle, group, ageBand, householdSize }}
            sealed={file.sealed}
            hidden={{ version: String(file.version) }}
            submit={t('cases.form.save')}
            lastResult={answered.act === 'edit' ? answered.lastResult : null}
          />
        </Ask>
      </div>
      <div className="casecolumn">
        <CaseFacts file={file} />
        <ConsentPart file={file} answered={answered} />
        <CaseNeeds file={file} />
        {file.mayErase && <Erase answered={answered} />}
      </div>
    </div>
  );
}
