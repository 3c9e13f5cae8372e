/** One page about the site: its parts, and the way to the others. It promises only what the site does. */
import type { TFunction } from 'i18next';
import { Crumbs } from '~/components/ui/Crumbs';
import { Icon } from '~/components/ui/Icon';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { useWords } from '~/i18n/use-words';
import { TOPICS, type Topic } from './topics';

/** The parts' keys differ by topic, which the compiler cannot pair; a test reads every one of them in both languages. */
function say(t: TFunction, topic: Topic, part: string, piece: 'title' | 'text'): string {
  return (t as (key: string) => string)(`about.${topic}.${part}.${piece}`);
}

export function AboutPage({ topic }: { topic: Topic }) {
  const { t } = useWords();
  return (
    <div className="wrap">
      <Crumbs label={t('common.crumbsLabel')} items={[{ label: t('common.home'), to: '/' }, { label: t(`about.${topic}.title`) }]} />
      <div className="about-grid">
        <article>
          <h1>
            <WordBreakTitle>{t(`about.${topic}.title`)}</WordBreakTitle>
          </h1>
          <p className="lede">{t(`about.${topic}.lede`)}</p>
          {TOPICS[topic].map((part) => (
            <section key={part}>
              <h2>{say(t, topic, part, 'title')}</h2>
              <p>{say(t, topic, part, 'text')}</p>
            </section>
          ))}
        </article>
        <nav aria-label={t('about.topics')}>
          <ul className="lst">
            {(Object.keys(TOPICS) as Topic[]).map((other) => (
              <li key={other}>
                <a href={`/about/${other}`} aria-current={other === topic ? 'page' : undefined}>
                  {t(`about.${other}.title`)}
                  <Icon name="chev-r" />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
