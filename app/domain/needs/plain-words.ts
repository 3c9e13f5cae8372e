/** Words of pity, and facts that put somebody in danger, each with a rewording. Judges words, not people. */

export interface PlainWord {
  /** As it stands in the text. */
  readonly word: string;
  /** What to write instead, in the language of the word. */
  readonly rewording: string;
}

const table: readonly (readonly [RegExp, string])[] = [
  [/独居|独自居住|独自生活|一个人住|一人居住|单独居住|独自一人/, '一位街坊'],
  [/家里没人|家中无人|无人在家|白天不在家|不在家的时候/, '另约时间'],
  [/钥匙(?:放|藏|压|挂|留)在/, '由社工开门'],
  [/孤寡|孤老/, '长者'],
  [/空巢/, '长者'],
  [/可怜/, '不容易'],
  [/不幸/, '遇到了难处'],
  [/贫困户|困难户|低保户|特困户/, '手头紧的一家'],
  [/贫困|贫穷|穷苦/, '手头紧'],
  [/弱势/, '需要搭把手'],
  [/苦命|命苦/, '日子不容易'],
  [/残废/, '残障'],
  [/\b(?:lives?|living|lived|stays?|all)\s+alone\b|\bon (?:her|his|their) own at home\b|\bhome alone\b/i, 'a neighbour'],
  [/\bkeys? (?:is|are) (?:under|behind|in|kept)\b/i, 'the caseworker opens the door'],
  [/\bpoor\b(?!\s+(?:eyesight|sight|hearing|light|lighting|signal|balance|condition|health|fit))/i, 'on a tight budget'],
  [/\bneedy\b/i, 'who asked for this'],
  [/\bvictims?\b/i, 'neighbour'],
  [/\bsuffer(?:s|ing|ed)?\b/i, 'lives with'],
  [/\b(?:destitute|pitiful|helpless|unfortunate)\b/i, 'in a hard spot'],
];

/** The first word of the table in `text` with its rewording, or null when the text is plain. */
export function findPityWord(text: string): PlainWord | null {
  const plain = text.normalize('NFKC');
  for (const [pattern, rewording] of table) {
    const match = pattern.exec(plain);
    if (match) return { word: match[0], rewording };
  }
  return null;
}
