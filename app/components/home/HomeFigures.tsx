/** The four kinds of need, and how far all of it came, from asked to confirmed. Counts by kind are rounded before they come here. */
import { useNeedsWords } from '~/components/needs/needs-words';
import { KindIcon } from '~/components/ui/KindTag';
import { LampIcon } from '~/components/ui/LampIcon';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { NEED_KINDS } from '~/domain/needs/vocabulary';
import type { HomePage } from '~/domain/search/home-page';
import { useWords } from '~/i18n/use-words';

export function KindsOfNeed({ kinds }: Pick<HomePage, 'kinds'>) {
  const { t } = useWords();
  const { rounded } = useNeedsWords();
  return (
    <section className="section" aria-labelledby="kinds">
      <div className="sechead">
        <h2 id="kinds">
          <WordBreakTitle>{t('home.kinds.title')}</WordBreakTitle>
        </h2>
      </div>
      <div className="kinds">
        {NEED_KINDS.map((kind) => {
          const count = kinds[kind];
          return (
            <a key={kind} href={`/needs?kind=${kind}`}>
              <KindIcon kind={kind} className="" />
              <b>{t(`common.kind.${kind}`)}</b>
              <span className="small text-ink-2">{t(`home.kinds.text.${kind}`)}</span>
              <span className="c num">{t('home.kinds.waiting', { count: count === 'few' ? 2 : count, figure: rounded(count) })}</span>
            </a>
          );
        })}
      </div>
    </section>
  );
}

export function HowFar({ flow }: Pick<HomePage, 'flow'>) {
  const { t, number } = useWords();
  const steps = [
    { name: 'asked', lamp: 0 },
    { name: 'adopted', lamp: 2 },
    { name: 'complete', lamp: 3 },
    { name: 'confirmed', lamp: 4 },
  ] as const;
  return (
    <section className="section" aria-labelledby="how-far">
      <div className="sechead">
        <div>
          <h2 id="how-far">
            <WordBreakTitle>{t('home.flow.title')}</WordBreakTitle>
          </h2>
          <p className="muted small">{t('home.flow.text')}</p>
        </div>
      </div>
      <ol className="flow">
        {steps.map(({ name, lamp }) => (
          <li key={name}>
            <div className="bar" aria-hidden="true">
              <i style={{ width: `${flow.asked > 0 ? Math.round((flow[name] / flow.asked) * 100) : 0}%` }} />
            </div>
            <LampIcon state={lamp} />
            <b className="num">{number(flow[name])}</b>
            <p>{t(`home.flow.${name}`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
