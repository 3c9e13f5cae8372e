/** What a household agreed to: on record, still standing or withdrawn; recording another, withdrawing one. */
import { Choice } from '~/components/ui/Choice';
import { Field } from '~/components/ui/Field';
import { Fieldset } from '~/components/ui/Fieldset';
import type { CasePage } from '~/domain/cases/case-view';
import { CONSENT_SCOPES, CONSENT_WAYS } from '~/domain/cases/consent';
import { useWords } from '~/i18n/use-words';
import { type Answered, answerOf } from './answer-of';
import { StepForm } from './StepForm';

function RecordConsent({ answered }: { answered: Answered }) {
  const { t, error } = useWords();
  const said = answerOf(answered, 'consent');
  const own = (name: string) => (said?.errors[name] ? error(said.errors[name]) : null);
  return (
    <StepForm
      id="consent"
      action="?act=consent"
      summary={t('cases.page.record')}
      title={t('cases.page.record')}
      yes={t('cases.page.recordYes')}
      said={said}
      hasReason={false}
    >
      <Fieldset id="consent-scope" legend={t('cases.page.scope')} error={own('scope')}>
        {CONSENT_SCOPES.map((scope) => (
          <Choice
            key={scope}
            name="scope"
            value={scope}
            label={t(`cases.scope.${scope}`)}
            defaultChecked={said?.typed('scope') === scope}
          />
        ))}
      </Fieldset>
      <Fieldset id="consent-how" legend={t('cases.page.givenHow')} error={own('givenHow')}>
        {CONSENT_WAYS.map((way) => (
          <Choice key={way} name="givenHow" value={way} label={t(`cases.way.${way}`)} defaultChecked={said?.typed('givenHow') === way} />
        ))}
      </Fieldset>
      <Field
        id="consent-day"
        name="givenOn"
        type="date"
        label={t('cases.page.givenOn')}
        error={own('givenOn')}
        defaultValue={said?.typed('givenOn')}
        required
      />
    </StepForm>
  );
}

export function ConsentPart({ file, answered }: { file: CasePage; answered: Answered }) {
  const { t, day } = useWords();
  return (
    <section aria-labelledby="consents" className="stack">
      <h2 id="consents">{t('cases.page.consents')}</h2>
      {file.consents.length === 0 && <p className="small muted">{t('cases.page.noConsents')}</p>}
      <ul className="slots">
        {file.consents.map(({ id, scope, givenHow, givenOn, withdrawnOn, withdrawnReason }) => (
          <li key={id}>
            <div>
              <b>{t(`cases.scope.${scope}`)}</b>
              <span className="xs muted block">{t('cases.page.given', { day: day(givenOn, true), way: t(`cases.way.${givenHow}`) })}</span>
              {withdrawnOn && (
                <span className="xs muted block">
                  {t('cases.page.withdrawn', { day: day(withdrawnOn, true) })}：{withdrawnReason}
                </span>
              )}
            </div>
            {!withdrawnOn && (
              <StepForm
                id={`withdraw-${scope}`}
                action="?act=withdraw"
                summary={t('cases.page.withdrawYes')}
                title={t('cases.page.withdraw', { scope: t(`cases.scope.${scope}`) })}
                text={t(`cases.page.withdrawText.${scope}`)}
                yes={t('cases.page.withdrawYes')}
                said={answered.lastResult?.initialValue?.scope === scope ? answerOf(answered, 'withdraw') : null}
                hidden={{ scope }}
                small
              />
            )}
          </li>
        ))}
      </ul>
      {!file.erasedOn && <RecordConsent answered={answered} />}
    </section>
  );
}
