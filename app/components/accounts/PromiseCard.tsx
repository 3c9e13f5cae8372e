/** What one has an account for: a window from dark to lit, in three lines. It asks for nothing and counts nobody. */
import { NeedWindow, type WindowLevel } from '~/components/ui/NeedWindow';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { useWords } from '~/i18n/use-words';

const STEPS = [
  { level: 0, line: 'first' },
  { level: 2, line: 'second' },
  { level: 4, line: 'third' },
] as const satisfies readonly { level: WindowLevel; line: string }[];

export function PromiseCard() {
  const { t } = useWords();
  return (
    <aside className="acct-promise" aria-label={t('accounts.promise.title')}>
      <h2>
        <WordBreakTitle>{t('accounts.promise.title')}</WordBreakTitle>
      </h2>
      <ol>
        {STEPS.map(({ level, line }) => (
          <li key={line}>
            <NeedWindow object="kettle" level={level} />
            <span>{t(`accounts.promise.${line}`)}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
