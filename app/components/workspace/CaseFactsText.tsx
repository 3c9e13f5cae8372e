/** What of a case file stands open, in one line; never a sealed value. */
import type { CaseFacts } from '~/domain/needs/desk-case';
import { useWords } from '~/i18n/use-words';

export function CaseFactsText({ facts }: { facts: CaseFacts }) {
  const { t } = useWords();
  return (
    <>
      {[t(`workspace.circle.${facts.circle}`), facts.householdSize].filter(Boolean).join(' · ')}
      <br />
      <span className="small muted">{t('workspace.need.caseSealed', { count: facts.sealedCount })}</span>
    </>
  );
}
