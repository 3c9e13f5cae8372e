/** The head of a person's own page, on dusk: a greeting, and how many windows they lit. It counts only what a charity confirmed. */
import { ButtonLink } from '~/components/ui/Button';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { useWords } from '~/i18n/use-words';

/** As many windows as there is room for; the figure says the rest. */
const WINDOWS = 9;

export function MyHead({ displayName, lit, underWay }: { displayName: string; lit: number; underWay: number }) {
  const { t } = useWords();
  const shownLit = Math.min(lit, WINDOWS - 1);
  const shownUnderWay = Math.min(underWay, WINDOWS - 1 - shownLit);
  const levels = [...Array<4>(shownLit).fill(4), ...Array<2>(shownUnderWay).fill(2), 0] as const;
  return (
    <section className="myst">
      <div className="wrap">
        <p className="eyebrow">{t('accounts.me.greeting', { name: displayName })}</p>
        <h1>
          <WordBreakTitle>{lit > 0 ? t('accounts.me.litTitle', { count: lit }) : t('accounts.me.startTitle')}</WordBreakTitle>
        </h1>
        <p className="d2">{underWay > 0 ? t('accounts.me.underWay', { count: underWay }) : t('accounts.me.none')}</p>
        <div className="my-row" aria-hidden="true">
          {levels.map((level, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawings in a row never move
            <NeedWindow key={index} level={level} />
          ))}
        </div>
        {lit === 0 && (
          <p className="my-start">
            <ButtonLink to="/needs" variant="lamp">
              {t('accounts.me.browse')}
            </ButtonLink>
          </p>
        )}
      </div>
    </section>
  );
}
