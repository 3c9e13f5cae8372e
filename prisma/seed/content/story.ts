/** The shape of one invented public need of the demo world; it holds nothing that could name or find a person. */
import type { AgeBand, Contribution, Group, MeasureWord, NeedKind, NeedObject } from '~/domain/needs/vocabulary';

/**
 * One adoptable item. `asked`: money in fen, goods in pieces of `unit`, hours in minutes, meals in portions.
 * `estimate`: the price in fen of the whole item (all its pieces or portions), for goods and meals only.
 */
export interface StoryItem {
  name: string;
  nameEn: string;
  contribution: Contribution;
  asked: number;
  unit?: MeasureWord;
  estimate?: number;
}

/** A need as the public reads it: Chinese is the original, English an equal rendering; one to three items. */
export interface Story {
  kind: NeedKind;
  object: NeedObject;
  group: Group;
  ageBand: AgeBand;
  title: string;
  titleEn: string;
  story: string;
  storyEn: string;
  items: readonly StoryItem[];
}
