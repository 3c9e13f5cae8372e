/** Search for a household by what is written in full. Sent as a form, never in an address; what was typed is not shown again. */
import { Banner } from '~/components/ui/Banner';
import { Button } from '~/components/ui/Button';
import type { CaseRow } from '~/domain/cases/case-view';
import { useWords } from '~/i18n/use-words';
import { CaseTable } from './CaseTable';

export function CaseSearch({ found, problem }: { found: readonly CaseRow[] | null; problem: string | null }) {
  const { t } = useWords();
  return (
    <search className="stack">
      <form method="post" className="stack" autoComplete="off" noValidate>
        <label htmlFor="words" className="label">
          {t('cases.search.label')}
        </label>
        <p className="hint" id="words-hint">
          {t('cases.search.hint')}
        </p>
        <div className="searchbar">
          <input
            className="input"
            type="search"
            id="words"
            name="words"
            maxLength={60}
            aria-describedby="words-hint"
            autoComplete="off"
            required
          />
          <Button variant="outline" icon="search">
            {t('cases.search.button')}
          </Button>
        </div>
      </form>
      {problem && (
        <Banner tone="error" announce>
          {problem}
        </Banner>
      )}
      {found?.length === 0 && <Banner announce>{t('cases.search.none')}</Banner>}
      {found && found.length > 0 && (
        <>
          <Banner icon="check" announce>
            {t('cases.search.found', { count: found.length })}
          </Banner>
          <CaseTable rows={found} />
        </>
      )}
    </search>
  );
}
