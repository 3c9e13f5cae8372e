/** From the form of a project to its columns. */
import type { ProjectInput } from '~/domain/projects/project.schema';
import { instantOf } from '../needs/need-row.server';

export function projectColumns(input: ProjectInput) {
  const { title, titleEn, what, whatEn, why, whyEn, done, doneEn, object, district } = input;
  return {
    title,
    titleEn,
    what,
    whatEn,
    why,
    whyEn,
    done,
    doneEn,
    object,
    district,
    startsOn: instantOf(input.startsOn),
    endsOn: instantOf(input.endsOn),
  };
}
