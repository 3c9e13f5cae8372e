/** Contact windows of a household: for a promised visit, for named fields, until a day. What they show stands on the volunteer's page alone. */
import { Button } from '~/components/ui/Button';
import { Choice } from '~/components/ui/Choice';
import { Field } from '~/components/ui/Field';
import { Fieldset } from '~/components/ui/Fieldset';
import type { CasePage } from '~/domain/cases/case-view';
import { CONTACT_FIELDS } from '~/domain/cases/reveal';
import { useWords } from '~/i18n/use-words';
import { type Answered, answerOf } from './answer-of';
import { StepForm } from './StepForm';

function OpenContact({ file, answered }: { file: CasePage; answered: Answered }) {
  const { t, own, error } = useWords();
  const said = answerOf(answered, 'contact');
  const problem = (name: string) => (said?.errors[name] ? error(said.errors[name]) : null);
  const has = new Set(file.sealed.map(({ stored }) => stored));
  const fields = CONTACT_FIELDS.filter((field) => has.has(field));
  return (
    <StepForm
      id="contact"
      action="?act=contact"
      summary={t('cases.page.openContact')}
      title={t('cases.page.openContact')}
      yes={t('cases.page.openContactYes')}
      said={said}
    >
      <Fieldset id="contact-visit" legend={t('cases.page.visit')} error={problem('adoptionId')}>
        {file.visits.map(({ adoptionId, needTitle, needTitleEn, volunteer }, index) => (
          <Choice
            key={adoptionId}
            name="adoptionId"
            value={adoptionId}
            label={own(needTitle, needTitleEn).text}
            hint={volunteer}
            defaultChecked={index === 0}
          />
        ))}
      </Fieldset>
      <Fieldset id="contact-fields" legend={t('cases.page.contactFields')} error={problem('fields')}>
        {fields.map((field) => (
          <Choice key={field} type="checkbox" name="fields" value={field} label={t(`cases.field.${field}`)} />
        ))}
      </Fieldset>
      <Field
        id="contact-end"
        name="endsOn"
        type="date"
        label={t('cases.page.endsOn')}
        hint={t('cases.page.endsOnHint')}
        error={problem('endsOn')}
        defaultValue={said?.typed('endsOn')}
        required
      />
    </StepForm>
  );
}

export function ContactPart({ file, answered }: { file: CasePage; answered: Answered }) {
  const { t, day } = useWords();
  return (
    <section aria-labelledby="contact-windows" className="stack">
      <h2 id="contact-windows">{t('cases.page.contact')}</h2>
      <p className="small muted">{t('cases.page.contactText')}</p>
      <ul className="slots">
        {file.windows.map(({ id, volunteer, fields, endsOn, isOpen }) => (
          <li key={id}>
            <div>
              <b>{volunteer}</b>
              <span className="xs muted block">
                {fields.map((field) => t(`cases.field.${CONTACT_FIELDS.find((one) => one === field) ?? 'name'}`)).join(' · ')} ·{' '}
                {isOpen ? t('cases.page.windowOpen', { day: day(endsOn) }) : t('cases.page.windowClosed')}
              </span>
            </div>
            {isOpen && (
              <form method="post" action="?act=close-contact">
                <input type="hidden" name="windowId" value={id} />
                <Button variant="outline" small>
                  {t('cases.page.closeContact')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {file.visits.length > 0 ? <OpenContact file={file} answered={answered} /> : <p className="small muted">{t('cases.page.noVisits')}</p>}
    </section>
  );
}
