/** The demo world's texts pass the gate that real needs pass, and vary as real needs do. */
import { expect, test } from 'vitest';
import { HOME_REPAIRS } from '#prisma/seed/content/home-repairs';
import { MEALS } from '#prisma/seed/content/meals';
import { MICRO_WISHES } from '#prisma/seed/content/micro-wishes-all';
import { PROJECTS } from '#prisma/seed/content/projects';
import type { Story } from '#prisma/seed/content/story';
import { CONFIRMATION_NOTES, PROOF_NOTES } from '#prisma/seed/content/thanks';
import { VOLUNTEER_SERVICES } from '#prisma/seed/content/volunteer-service';
import { checkRelease, checkTexts } from '~/domain/needs/release';

const now = new Date('2026-11-23T02:00:00Z');
const stories: readonly Story[] = [...MICRO_WISHES, ...HOME_REPAIRS, ...MEALS, ...VOLUNTEER_SERVICES];

test('every story may be released', () => {
  const refused = stories.flatMap((story) => {
    const items = story.items.map((item) => ({ ...item, estimate: item.estimate ?? null }));
    const answer = checkRelease({ ...story, items, neededBy: new Date('2027-01-01T00:00:00Z') }, [], now);
    return answer.ok ? [] : [`${story.title}: ${answer.refusal} ${JSON.stringify(answer.values)}`];
  });
  expect(refused).toEqual([]);
});

test('every project and note may be released', () => {
  const texts = [
    ...PROJECTS.flatMap(({ title, titleEn, what, whatEn, why, whyEn, done, doneEn }) => [
      title,
      titleEn,
      what,
      whatEn,
      why,
      whyEn,
      done,
      doneEn,
    ]),
    ...Object.values(PROOF_NOTES).flat(),
    ...Object.values(CONFIRMATION_NOTES).flat(),
  ];
  const refused = texts.flatMap((text) => {
    const answer = checkTexts([['what', text]], []);
    return answer.ok ? [] : [`${text}: ${answer.refusal} ${JSON.stringify(answer.values)}`];
  });
  expect(refused).toEqual([]);
});

test('no two stories share a title or a text', () => {
  expect(new Set(stories.map(({ title }) => title)).size).toBe(stories.length);
  expect(new Set(stories.map(({ story }) => story)).size).toBe(stories.length);
});
