/** Charities post their projects: written, submitted, approved by somebody else; a few still wait, a few have closed. */

import { read } from '~/platform/db/database.server';
import { createProject } from '~/use-cases/projects/create-project.server';
import { decideProject } from '~/use-cases/projects/decide-project.server';
import { submitProject } from '~/use-cases/projects/submit-project.server';
import type { CharityCast } from '../cast';
import { PROJECTS, type ProjectContent } from '../content/projects';
import { after, DAY, expectYes, isoDay, type Stage } from '../stage';

/** Public projects by charity, for the needs that belong to them. */
export type ProjectBoard = Map<string, { readonly id: string; readonly kinds: ProjectContent['kinds'] }[]>;

async function postProject(stage: Stage, board: ProjectBoard, charity: CharityCast, content: ProjectContent, writtenAt: Date) {
  const { random, timeline } = stage;
  const { title, titleEn, what, whatEn, why, whyEn, done, doneEn, object } = content;
  const author = random.pick(charity.caseworkers);
  const [startsOn, endsOn] = [isoDay(writtenAt), isoDay(after(writtenAt, random.between(200, 420) * DAY))];
  const input = {
    title,
    titleEn,
    what,
    whatEn,
    why,
    whyEn,
    done,
    doneEn,
    object,
    district: random.pick(charity.districts),
    startsOn,
    endsOn,
    charityId: charity.id,
  };
  const { projectId } = expectYes(await createProject({ actor: author, input, now: writtenAt }), `write the project ${title}`);
  const submittedAt = after(writtenAt, random.wait(0.5));
  timeline.at(submittedAt, async () => {
    expectYes(await submitProject({ actor: author, input: { projectId }, now: submittedAt }), `submit the project ${title}`);
  });
  const approvedAt = after(submittedAt, random.wait(1));
  timeline.at(approvedAt, async () => {
    const { version } = await read().project.findUniqueOrThrow({ where: { id: projectId }, select: { version: true } });
    const verdict = { projectId, version, verdict: 'approve', reason: null } as const;
    expectYes(await decideProject({ actor: charity.approver, input: verdict, now: approvedAt }), `approve the project ${title}`);
    board.set(charity.id, [...(board.get(charity.id) ?? []), { id: projectId, kinds: content.kinds }]);
  });
}

/** Projects begin through the first nine months; two are written in the last days and still wait. */
export function planProjects(stage: Stage): ProjectBoard {
  const { cast, random, timeline, start, end } = stage;
  const board: ProjectBoard = new Map();
  for (const [index, content] of PROJECTS.entries()) {
    const charity = cast.charities.find(({ slug }) => slug === content.charity);
    if (!charity) throw new Error(`no charity ${content.charity} for the project ${content.title}`);
    const isNew = index % 15 === 14;
    const writtenAt = isNew ? after(end, -random.between(1, 20) * 3_600_000) : after(start, random.between(1, 270) * DAY);
    timeline.at(writtenAt, () => postProject(stage, board, charity, content, writtenAt));
  }
  return board;
}
