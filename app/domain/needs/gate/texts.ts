/** The free texts of a need and where each stands. All of them pass the gate; none is left out because it is short. */

export type GateLanguage = 'zh' | 'en';

/** `title`, `story`, `titleEn`, `storyEn`, `item.0`, `itemEn.0`, `caption.<photo>`, `captionEn.<photo>`. */
export type GatePlace = string;

export interface GateText {
  readonly place: GatePlace;
  readonly language: GateLanguage;
  readonly text: string;
}

export interface WrittenNeed {
  readonly title: string;
  readonly titleEn: string | null;
  readonly story: string;
  readonly storyEn: string | null;
  readonly items: readonly { readonly name: string; readonly nameEn: string | null }[];
  readonly photos?: readonly { readonly id: string; readonly caption: string | null; readonly captionEn: string | null }[];
}

function both(place: string, chinese: string | null, english: string | null, suffix = ''): GateText[] {
  return [
    { place: `${place}${suffix}`, language: 'zh', text: chinese ?? '' },
    { place: `${place}En${suffix}`, language: 'en', text: english ?? '' },
  ];
}

/** Every text of `need` that is not empty, in the order a reader meets them. */
export function textsOf(need: WrittenNeed): readonly GateText[] {
  const all = [
    ...both('title', need.title, need.titleEn),
    ...both('story', need.story, need.storyEn),
    ...need.items.flatMap((item, position) => both('item', item.name, item.nameEn, `.${position}`)),
    ...(need.photos ?? []).flatMap((photo) => both('caption', photo.caption, photo.captionEn, `.${photo.id}`)),
  ];
  return all.filter(({ text }) => text.trim() !== '');
}

/** The kind of place, as its sentence is named: `item` of `itemEn.3`. */
export function placeName(place: GatePlace): 'title' | 'titleEn' | 'story' | 'storyEn' | 'item' | 'caption' {
  const [name = ''] = place.split('.');
  if (name === 'titleEn' || name === 'story' || name === 'storyEn') return name;
  if (name.startsWith('item')) return 'item';
  return name.startsWith('caption') ? 'caption' : 'title';
}
