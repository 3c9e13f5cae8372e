/** Charities write needs, approvers release them or send them back, some end otherwise; donors find the released ones. */
import type { Actor } from '~/domain/accounts/actor';
import type { NeedInput } from '~/domain/needs/need.schema';
import { read } from '~/platform/db/database.server';
import { approveNeed } from '~/use-cases/needs/approve-need.server';
import { createNeed } from '~/use-cases/needs/create-need.server';
import { keepSpan } from '~/use-cases/needs/gate/keep-span.server';
import { getNeedApproval } from '~/use-cases/needs/get-need-approval.server';
import { meetNeedElsewhere } from '~/use-cases/needs/meet-need-elsewhere.server';
import { returnNeed } from '~/use-cases/needs/return-need.server';
import { submitNeed } from '~/use-cases/needs/submit-need.server';
import { withdrawNeed } from '~/use-cases/needs/withdraw-need.server';
import type { CharityCast } from '../cast';
import { HOME_REPAIRS } from '../content/home-repairs';
import { MEALS } from '../content/meals';
import { MICRO_WISHES } from '../content/micro-wishes-all';
import type { Story } from '../content/story';
import { VOLUNTEER_SERVICES } from '../content/volunteer-service';
import { after, DAY, expectYes, isoDay, type Stage } from '../stage';
import { planAdoptions } from './adoptions';
import type { ProjectBoard } from './projects';

const WHEN_FULL = 1200;
const RETURN_REASONS = ['标题请再具体一点，写清是哪一件东西。', '故事里的日子写得太细，请改成大致时间。', '数量和预算对不上，请核对。'];
const WITHDRAW_REASONS = ['家里已经不需要了。', '入户复核后情况有变，撤回重写。'];
const ELSEWHERE_REASONS = ['街道的救助项目已经办好。', '亲友送来了同样的东西。'];

/** Stories in the proportions of real programmes, each told as few times as the number allows, the same one never twice in a row. */
function drawStories({ random }: Stage, count: number): Story[] {
  const shares: readonly (readonly [readonly Story[], number])[] = [
    [MICRO_WISHES, 0.56],
    [HOME_REPAIRS, 0.14],
    [MEALS, 0.12],
    [VOLUNTEER_SERVICES, 0.18],
  ];
  const drawn = shares.flatMap(([stories, share]) => {
    const wanted = Math.round(count * share);
    const rounds = Array.from({ length: Math.ceil(wanted / stories.length) }, () => random.shuffle(stories)).flat();
    return rounds.slice(0, wanted);
  });
  return random.shuffle(drawn);
}

interface Written {
  readonly stage: Stage;
  readonly charity: CharityCast;
  readonly author: Actor;
  readonly needId: string;
}

/** The world's texts are invented: what the gate marks in them the approver lets stand, with that reason. */
async function answerMarks(approver: Actor, needId: string, at: Date) {
  const { gate, version } = await getNeedApproval({ actor: approver, needId });
  for (const { isKept, place, start, end } of gate.marks) {
    if (isKept) continue;
    const input = { needId, version, place, start, end, reason: '演示文本，虚构，没有真人。' };
    expectYes(await keepSpan({ actor: approver, input, now: at }), 'answer a mark');
  }
}

async function releaseNeed({ stage, charity, needId }: Written, at: Date) {
  const { version, kind } = await read().need.findUniqueOrThrow({ where: { id: needId }, select: { version: true, kind: true } });
  const reason = kind === 'home-repair' ? '已看过勘测和三家报价，同意按预算公开。' : null;
  await answerMarks(charity.approver, needId, at);
  // The first households of a season are few; a real approver ticks the same box.
  expectYes(await approveNeed({ actor: charity.approver, input: { needId, version, reason, knowsFew: true }, now: at }), 'approve a need');
  await planAdoptions(stage, { needId, charity, publishedAt: at });
}

/** An open need that ends otherwise; one that was finished meanwhile stays as it is. */
function planOtherEnd({ stage, author, needId }: Written, publishedAt: Date) {
  const { random, timeline } = stage;
  if (!random.chance(0.05)) return;
  const isWithdrawn = random.chance(0.5);
  const at = after(publishedAt, random.wait(25) + 3 * DAY);
  timeline.at(at, async () => {
    const { state } = await read().need.findUniqueOrThrow({ where: { id: needId }, select: { state: true } });
    if (state !== 'published') return;
    const input = { needId, reason: random.pick(isWithdrawn ? WITHDRAW_REASONS : ELSEWHERE_REASONS) };
    expectYes(await (isWithdrawn ? withdrawNeed : meetNeedElsewhere)({ actor: author, input, now: at }), 'end a need');
  });
}

/** Submitted, sometimes sent back once, then released. */
function planReview(written: Written, writtenAt: Date) {
  const { stage, author, charity, needId } = written;
  const { random, timeline } = stage;
  const submittedAt = after(writtenAt, random.wait(0.6));
  const submit = (at: Date) => async () => void expectYes(await submitNeed({ actor: author, input: { needId }, now: at }), 'submit a need');
  timeline.at(submittedAt, submit(submittedAt));
  let reviewFrom = submittedAt;
  if (random.chance(0.07)) {
    const returnedAt = after(submittedAt, random.wait(0.8));
    timeline.at(returnedAt, async () => {
      const { version } = await read().need.findUniqueOrThrow({ where: { id: needId }, select: { version: true } });
      expectYes(
        await returnNeed({ actor: charity.approver, input: { needId, version, reason: random.pick(RETURN_REASONS) }, now: returnedAt }),
        'return a need',
      );
    });
    reviewFrom = after(returnedAt, random.wait(0.7));
    timeline.at(reviewFrom, submit(reviewFrom));
  }
  const publishedAt = after(reviewFrom, random.wait(1));
  timeline.at(publishedAt, () => releaseNeed(written, publishedAt));
  planOtherEnd(written, publishedAt);
}

async function writeNeed(stage: Stage, board: ProjectBoard, charity: CharityCast, story: Story, writtenAt: Date) {
  const { random } = stage;
  const author = random.pick(charity.caseworkers);
  const { kind, object, group, ageBand, title, titleEn, story: text, storyEn } = story;
  const projects = (board.get(charity.id) ?? []).filter(({ kinds }) => kinds.includes(kind));
  const input: NeedInput = {
    kind,
    object,
    title,
    titleEn,
    story: text,
    storyEn,
    group,
    ageBand,
    district: random.pick(charity.districts),
    urgency: random.pick(['green', 'green', 'green', 'yellow', 'yellow', 'red']),
    neededBy: isoDay(after(writtenAt, random.between(25, 100) * DAY)),
    projectId: projects.length > 0 && random.chance(0.5) ? random.pick(projects).id : null,
    items: story.items.map((item) => ({ ...item, unit: item.unit ?? null, estimate: item.estimate ?? null })),
  };
  const { needId } = expectYes(
    await createNeed({ actor: author, input: { ...input, charityId: charity.id }, now: writtenAt }),
    `write ${title}`,
  );
  if (random.chance(0.02)) return;
  planReview({ stage, charity, author, needId }, writtenAt);
}

/** Needs come in through all four seasons, somewhat more of them lately. `share` 1 is twelve hundred. */
export function planNeeds(stage: Stage, board: ProjectBoard, share: number) {
  const { cast, random, timeline, start, end } = stage;
  const span = end.getTime() - start.getTime();
  for (const story of drawStories(stage, Math.round(WHEN_FULL * share))) {
    const writtenAt = after(start, span * random.next() ** 0.55);
    const charity = random.chance(0.2) ? (cast.charities[0] ?? random.pick(cast.charities)) : random.pick(cast.charities);
    timeline.at(writtenAt, () => writeNeed(stage, board, charity, story, writtenAt));
  }
}
