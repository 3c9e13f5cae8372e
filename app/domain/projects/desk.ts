/** What a charity's own desk sees of its projects. */
import type { NeedFormChoices, TrailLine } from '../needs/desk';
import type { NeedState } from '../needs/states';
import type { NeedObject } from '../needs/vocabulary';
import type { PublicProject } from './public-project';
import type { ProjectState } from './states';

/** One row of the list. Days are ISO `2026-11-23`. */
export interface DeskProject {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly object: NeedObject;
  readonly district: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: ProjectState;
  readonly needs: number;
}

/** A project on its own charity's desk, for its authors and its approver. */
export interface DeskProjectPage {
  readonly project: PublicProject;
  readonly version: number;
  readonly stateReason: string | null;
  readonly author: string;
  readonly needs: readonly { readonly id: string; readonly title: string; readonly titleEn: string | null; readonly state: NeedState }[];
  readonly choices: NeedFormChoices;
  readonly trail: readonly TrailLine[];
  readonly mayDecide: boolean;
  /** The reader had a hand in it. */
  readonly own: boolean;
}
