/** What the pages about the site are about, with the parts of each. The words are `about.<topic>.<part>`. */

export const TOPICS = {
  privacy: ['public', 'sealed', 'names', 'account'],
  points: ['when', 'amount', 'undone', 'names', 'never'],
  money: ['practice', 'receiver', 'earmarked', 'back'],
  accessibility: ['large', 'keyboard', 'script', 'tell'],
  'volunteering-your-company': ['join', 'adopt', 'team', 'plaque'],
} as const;

export type Topic = keyof typeof TOPICS;

/** Whether there is a page about `text`. */
export function isTopic(text: string): text is Topic {
  return Object.hasOwn(TOPICS, text);
}
