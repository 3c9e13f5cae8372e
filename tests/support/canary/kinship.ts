/** Looks for what two public answers share that no third one has: a code, an id, a number. It knows who belongs together; the public must not. */

export interface PublicAnswer {
  readonly id: string;
  readonly household: number;
  readonly text: string;
}

/** Codes, ids, numbers and words: whatever stands between signs. */
function tokensOf(text: string): Set<string> {
  return new Set(text.match(/[A-Za-z0-9_-]{3,}|\d+|\p{Script=Han}{2,}/gu) ?? []);
}

/** How many pairs of one household there are, and each token that such a pair has and no answer about anybody else. */
export function kinship(answers: readonly PublicAnswer[]): { pairs: number; shared: string[] } {
  const tokens = answers.map(({ text }) => tokensOf(text));
  const owners = new Map<string, Set<number>>();
  for (const [at, { household }] of answers.entries()) {
    for (const token of tokens[at] ?? []) owners.set(token, (owners.get(token) ?? new Set()).add(household));
  }
  const shared: string[] = [];
  let pairs = 0;
  for (const [at, one] of answers.entries()) {
    for (const [after, other] of answers.entries()) {
      if (after <= at || other.household !== one.household) continue;
      pairs += 1;
      for (const token of tokens[at] ?? []) {
        if (tokens[after]?.has(token) && owners.get(token)?.size === 1) shared.push(`${one.id} and ${other.id}: ${token}`);
      }
    }
  }
  return { pairs, shared };
}
