/** A donor's windows on dusk: lit ones, those under way, and one still dark. Only a charity's confirmation lights one. */
import { NeedWindow } from '~/components/ui/NeedWindow';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { AdoptionView } from '~/domain/adoptions/views';
import { useWords } from '~/i18n/use-words';

export interface MyWindowsProps {
  displayName: string;
  litCount: number;
  districtCount: number;
  windows: readonly AdoptionView[];
}

const ROW = 9;

export function MyWindows({ displayName, litCount, districtCount, windows }: MyWindowsProps) {
  const { t, district, month } = useMyWords();
  return (
    <section className="myst dusk">
      <div className="wrap">
        <p className="eyebrow">{t('adoptions.mine.hello', { name: displayName })}</p>
        <h1>
          <WordBreakTitle>{litCount > 0 ? t('adoptions.mine.lit', { count: litCount }) : t('adoptions.mine.litNone')}</WordBreakTitle>
        </h1>
        <p className="d2">{litCount > 0 ? t('adoptions.mine.where', { count: districtCount }) : t('adoptions.mine.whereNone')}</p>
        <ul className="mywin">
          {windows.slice(0, ROW).map((adoption) => {
            const place = district(adoption.need.district);
            const isLit = adoption.state === 'confirmed';
            return (
              <li key={adoption.id}>
                <NeedWindow object={adoption.need.object} level={isLit ? 4 : 3} />
                <span>
                  {isLit && adoption.confirmedOn
                    ? t('adoptions.mine.windowLit', { place, month: month(adoption.confirmedOn) })
                    : t('adoptions.mine.windowUnderWay', { place })}
                </span>
              </li>
            );
          })}
          {windows.length < ROW && (
            <li>
              <NeedWindow />
              <span>{t('adoptions.mine.nextWindow')}</span>
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}

function useMyWords() {
  const words = useWords();
  const month = (day: string) =>
    words.language === 'en'
      ? new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
      : `${Number(day.slice(5, 7))} 月`;
  return { ...words, month };
}
