/** The sealed fields of a file: which there are, one opened at a time after a reason, its value shown once. */
import { Banner } from '~/components/ui/Banner';
import type { CasePage, Revealed } from '~/domain/cases/case-view';
import { useWords } from '~/i18n/use-words';
import { type Answered, answerOf } from './answer-of';
import { StepForm } from './StepForm';

export function SealedValues({ file, answered, revealed }: { file: CasePage; answered: Answered; revealed: Revealed | null }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="sealed" className="stack">
      <h2 id="sealed">{t('cases.page.sealed')}</h2>
      {file.sealed.length === 0 && <p className="muted">{t('cases.page.nothing')}</p>}
      {file.sealed.length > 0 && (
        <p className="small muted">
          {t('cases.page.sealedText')} {t('cases.page.left', { count: file.revealsLeft })}
        </p>
      )}
      <ul className="slots">
        {file.sealed.map(({ stored, field, needTitle }) => {
          const shown = revealed?.stored === stored ? revealed.text : null;
          const label = t(`cases.field.${field}`);
          return (
            <li key={stored}>
              <div>
                <b>{label}</b>
                {needTitle && <span className="xs muted block">{t('cases.page.ofNeed', { title: needTitle })}</span>}
              </div>
              {shown === null ? (
                <StepForm
                  id={`reveal-${stored.replace(':', '-')}`}
                  action="?act=reveal"
                  summary={t('cases.page.open')}
                  title={t('cases.page.openTitle', { field: label })}
                  yes={t('cases.page.openYes')}
                  said={answerOf(answered, 'reveal', stored)}
                  hidden={{ field: stored }}
                  small
                />
              ) : (
                <Banner icon="eye" tone="hold" announce>
                  <p className="shownvalue" lang="zh-CN">
                    {shown}
                  </p>
                  <p className="small">{t('cases.page.shown')}</p>
                </Banner>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
