/** How far a need has come, in six steps. A date stands only where something happened on it, or is due by it. */
import { type ClockStep, StepClock } from '~/components/ui/StepClock';
import { CLOCK_STEPS, type ClockStepName, clockStep, type NeedPage } from '~/domain/search/need-page';
import { useWords } from '~/i18n/use-words';
import { daysBetween } from './what-is-left';

export function NeedClock({ page }: { page: NeedPage }) {
  const { t, day } = useWords();
  const { need, adoptedOn, deliveredOn, today } = page;
  const now = clockStep(need.state);
  const happened: Record<ClockStepName, string | null> = {
    find: null,
    release: need.publishedOn,
    match: now > 2 ? adoptedOn : null,
    deliver: now > 3 ? deliveredOn : null,
    confirm: need.metOn,
    visit: null,
  };
  const when = (name: ClockStepName, index: number) => {
    const on = happened[name];
    if (on) return day(on);
    if (index === now && need.state !== 'met') return t('needs.page.before', { day: day(need.neededBy) });
    return index > now || name === 'visit' ? t('needs.page.later') : undefined;
  };
  const steps: ClockStep[] = CLOCK_STEPS.map((name, index) => ({
    name: t(`needs.page.steps.${name}`),
    note: name === 'match' && index < now ? t('needs.page.matched') : t(`needs.page.notes.${name}`),
    // Nobody has promised a visit's day, so after the confirmation no step is under way.
    state: index < now ? 'done' : index === now && need.state !== 'met' ? 'now' : 'todo',
    when: when(name, index),
  }));
  const left = daysBetween(today, need.neededBy);
  const shown = Math.min(now, need.state === 'met' ? 4 : 5);
  const centre =
    need.state === 'met'
      ? { above: t('needs.page.clockDone'), main: t('needs.page.clockLit') }
      : left > 0
        ? { above: t('needs.page.clockCentre'), main: t('needs.page.clockDays', { count: left }) }
        : undefined;
  return (
    <section className="blk">
      <h2>{t('needs.page.clock')}</h2>
      <StepClock steps={steps} label={t('needs.page.clockLabel', { step: shown + 1, name: steps[shown]?.name ?? '' })} centre={centre} />
    </section>
  );
}
