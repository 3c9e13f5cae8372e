/** A project as form fields hold it. Checks nothing. */
import type { PublicProject } from './public-project';

export type ProjectFields = {
  title: string;
  titleEn: string;
  what: string;
  whatEn: string;
  why: string;
  whyEn: string;
  done: string;
  doneEn: string;
  object: string;
  district: string;
  startsOn: string;
  endsOn: string;
};

/** The fields of a stored draft. */
export function projectFields(project: PublicProject): ProjectFields {
  const { title, what, why, done, object, district, startsOn, endsOn } = project;
  return {
    title,
    what,
    why,
    done,
    object,
    district,
    startsOn,
    endsOn,
    titleEn: project.titleEn ?? '',
    whatEn: project.whatEn ?? '',
    whyEn: project.whyEn ?? '',
    doneEn: project.doneEn ?? '',
  };
}

export const emptyProjectFields: ProjectFields = {
  title: '',
  titleEn: '',
  what: '',
  whatEn: '',
  why: '',
  whyEn: '',
  done: '',
  doneEn: '',
  object: '',
  district: '',
  startsOn: '',
  endsOn: '',
};
