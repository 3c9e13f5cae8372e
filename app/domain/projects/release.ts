/** Whether a project may leave the desk: complete, in the future, without private words, in plain words. Asked at submission and at approval. */
import { checkTexts } from '../needs/release';
import { type Decision, refuse } from '../outcome';

export interface ReleaseProject {
  readonly title: string;
  readonly titleEn: string | null;
  readonly what: string;
  readonly whatEn: string | null;
  readonly why: string;
  readonly whyEn: string | null;
  readonly done: string;
  readonly doneEn: string | null;
  readonly endsOn: Date;
}

/** Refuses `project-incomplete`, `private-words-in-text`, `pity-words-in-text`. */
export function checkProjectRelease(project: ReleaseProject, now: Date): Decision<object> {
  for (const missing of ['title', 'what', 'why', 'done'] as const) {
    if (project[missing].trim() === '') return refuse('project-incomplete', { missing });
  }
  if (project.endsOn <= now) return refuse('project-incomplete', { missing: 'endsOn' });
  const places = ['title', 'what', 'why', 'done', 'titleEn', 'whatEn', 'whyEn', 'doneEn'] as const;
  return checkTexts(
    places.map((place) => [place, project[place]]),
    [],
  );
}
