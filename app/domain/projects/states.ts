/** The life of a project: one table of moves. Whoever changes a project's state asks here first. */
import { accept, type Decision, refuse } from '../outcome';

export const PROJECT_STATES = ['draft', 'in-review', 'published', 'closed', 'withdrawn'] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

const moves = {
  submit: { draft: 'in-review' },
  return: { 'in-review': 'draft' },
  approve: { 'in-review': 'published' },
  close: { published: 'closed' },
  withdraw: { draft: 'withdrawn', 'in-review': 'withdrawn', published: 'withdrawn' },
} as const satisfies Record<string, Partial<Record<ProjectState, ProjectState>>>;

export type ProjectMove = keyof typeof moves;

/** Where `move` leads from `state`; refuses `wrong-project-state` when the table has no such move. */
export function moveProject(state: ProjectState, move: ProjectMove): Decision<{ state: ProjectState }> {
  const targets: Partial<Record<ProjectState, ProjectState>> = moves[move];
  const target = targets[state];
  return target ? accept({ state: target }) : refuse('wrong-project-state');
}

/** States with a public page. */
export const PUBLIC_PROJECT_STATES = ['published', 'closed'] as const satisfies readonly ProjectState[];

/** States in which a need may be put into the project. */
export const GROUPING_STATES = ['draft', 'in-review', 'published'] as const satisfies readonly ProjectState[];
