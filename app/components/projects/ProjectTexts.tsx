/** What, why, and what done looks like: a project's own words, in the reader's language where there are any. */
import type { PublicProject } from '~/domain/projects/public-project';
import { useWords } from '~/i18n/use-words';

export function ProjectTexts({ project }: { project: PublicProject }) {
  const { t, own } = useWords();
  const parts = [
    { key: 'what', words: own(project.what, project.whatEn) },
    { key: 'why', words: own(project.why, project.whyEn) },
    { key: 'done', words: own(project.done, project.doneEn) },
  ] as const;
  return (
    <div className="projecttexts">
      {parts.map(({ key, words }) => (
        <section key={key} className={key === 'done' ? 'done' : undefined}>
          <h2>{t(`projects.${key}`)}</h2>
          <p lang={words.lang}>{words.text}</p>
        </section>
      ))}
    </div>
  );
}
