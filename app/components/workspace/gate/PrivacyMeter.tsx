/** The privacy meter: ten small windows, today's risk first, then what is left of it once widened. It promises nothing that is not counted. */
import { Icon } from '~/components/ui/Icon';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { type Anonymity, roundedHouseholds } from '~/domain/needs/gate/anonymity';
import type { WrittenPlace } from '~/domain/needs/gate/views';
import type { PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';

const WINDOWS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

function Scale({ count, k, small }: { count: number; k: number; small?: boolean }) {
  const { t } = useWords();
  const lit = Math.min(count, WINDOWS.length);
  return (
    <div className={small ? 'scale sm' : 'scale'} role="img" aria-label={t('workspace.gate.meter.scale', { lit, k })}>
      {WINDOWS.map((number) => (
        <i
          key={number}
          className={[number <= lit ? 'on' : '', number === Math.min(k, WINDOWS.length) ? 'th' : ''].filter(Boolean).join(' ') || undefined}
        />
      ))}
    </div>
  );
}

/** `need` as it becomes public, `written` as its author wrote it. */
export function PrivacyMeter({ anonymity, need, written }: { anonymity: Anonymity; need: PublicNeed; written: WrittenPlace }) {
  const { t, district } = useWords();
  const { today, after, k, reached, population, rung } = anonymity;
  const risky = today < k;
  const step = (from: string, to: string) =>
    from === to ? t('workspace.gate.meter.same', { value: to }) : t('workspace.gate.meter.ladder', { from, to });
  const rungs = [
    [t('workspace.gate.meter.place'), step(district(written.district), district(need.district))],
    [t('workspace.gate.meter.age'), step(t(`common.ageBand.${written.ageBand}`), t(`common.ageBand.${need.ageBand}`))],
    [t('workspace.gate.meter.group'), step(t(`common.group.${written.group}`), t(`common.group.${need.group}`))],
    [t('workspace.gate.meter.date'), t('workspace.gate.meter.dateRule')],
  ] as const;
  const todayWords =
    today <= 1
      ? t('workspace.gate.meter.todayNone')
      : t(risky ? 'workspace.gate.meter.todayFew' : 'workspace.gate.meter.today', { count: roundedHouseholds(today) });
  const afterWords = t(reached ? 'workspace.gate.meter.after' : 'workspace.gate.meter.afterFew', { count: roundedHouseholds(after) });
  return (
    <div className="card gatemeter">
      <h2>
        <WordBreakTitle>{t('workspace.gate.meter.title')}</WordBreakTitle>
      </h2>
      <p className={risky ? 'big red' : 'big green'}>
        {risky ? '▲' : '●'} {todayWords}
      </p>
      <Scale count={today} k={k} />
      <p className="xs muted">
        {t('workspace.gate.meter.hint', { k })} {t('workspace.gate.meter.population', { count: population })}
      </p>
      <p className={reached ? 'big then green' : 'big then red'}>
        {reached ? '●' : '▲'} {rung === 'as-written' ? t('workspace.gate.meter.asWritten') : afterWords}
      </p>
      <Scale count={after} k={k} small />
      <ul className="ladder">
        {rungs.map(([name, words]) => (
          <li key={name}>
            <Icon name="check" />
            <b>{name}</b>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
