/** Finds people in Latin letters: titles, pinyin, given names of the world, and what stands after "my son" or "named". It refuses words that merely begin large. */
import { GIVEN_NAMES, PINYIN, PINYIN_LONG, PINYIN_SURNAMES, PLAIN_LARGE, TITLES } from './lists/latin';
import type { Finding } from './span';

const LARGE_RUN =
  /(?<![A-Za-z0-9@._/-])[A-Z][A-Za-z]*(?:['’-][A-Za-z]+)*(?:[ ·](?:(?:[A-Z]\.|[A-Z][A-Za-z]*(?:['’-][A-Za-z]+)*)|de|da|van|von|bin|al|binti))*(?![A-Za-z0-9@_])/g;
const TITLED = new RegExp(
  String.raw`(?<![A-Za-z])(?:(?:${TITLES})\.?\s+(?:(?:and|&)\s+)?)+[A-Z][A-Za-z'’-]*(?:\s(?!(?:${TITLES})\b)[A-Z][a-z'’-]+){0,3}`,
  'g',
);
const TITLE_WORD = new RegExp(`^(?:${TITLES}|and|&)\\.?$`);
const TITLED_SMALL =
  /(?<![a-z])(?:auntie|aunty|aunt|uncle|grandma|grandpa|granny|mr|mrs|ms|miss|teacher|old)\.?\s+([a-z]{2,12})(?![a-z])/gi;
const PLACE_WORD =
  /^(?:Hospital|Clinic|School|Primary|Middle|Kindergarten|University|College|Academy|Court|Garden|Gardens|Village|Community|Road|Street|Lane|Alley|Avenue|Estate|Building|Tower|Mansion|House|Block|Flat|Room|Unit|Ward|Floor|Bed|Market|Square|Park|Plaza|Bridge|Temple|Station|Factory|Foods|Logistics|Canteen|Restaurant|Hotel|Bakery|Garment|Company|Group|Foundation|Bank|Class|Grade|Dormitory|Compound|Courtyard|Residence|Residences|District|County|Town|Township|City|Province|Subdistrict|Street's|Centre|Center|Federation|Association|Supermarket|Electronics|Textile|Textiles|Mill|Farm|Shop|Store|Stores|Hall|New|Apartments?|Terrace|Heights|Mansions|Nephrology|Surgery|Cardiology|Oncology|Department|Order|Model|Bureau|Office|Transport|Furniture|Property|Express|Printing|Machinery|Construction)$/;
const CUE_BEFORE =
  /(?:\b(?:name(?: is|:)?|named|called|nicknamed|nickname|alias|known as|goes by|client|patient|tenant|contact|caller|applicant|guardian|carer|caregiver|resident|student|child|boy|girl|son|daughter|husband|wife|mother|father|mum|mom|dad|grandson|granddaughter|grandmother|grandfather|brother|sister|cousin|nephew|niece|neighbou?r|friend|twins?|household of|for|with|ask(?: for)?|call|ring|phone|text|tell|visit(?:ed)?|see|met|help|escort|signed(?: by)?|by|to|from|and|or|i['’]?m|i am|this is|dear|hi|hello|payee|account holder|holder|driver|teacher|volunteer|caseworker|social worker|nurse|doctor|attn|by the name of|beneficiary|survivor|owner|widow|widower|orphan|elder|baby|kid|little|old|uncle|auntie|says|said)\s*[:,(“"']?\s*|[:(“"']\s*)$/i;
const CUE_AFTER =
  /^(?:['’]s\b|\s*[,(]\s*(?:aged?\s*)?\d{1,3}\b|\s+(?:is|was|has|had|needs|wants|wanted|would|will|can|cannot|lives|lived|likes|loves|says|said|asks|asked|told|and I|fell|works|worked|goes|studies|reads|sleeps|drinks|called|calls|who|misses|uses|walks|hopes|keeps|gets|got|does|did|comes|came|cares|born|aged)\b|\s*[:,]\s*(?:ID|id|phone|tel|DOB|born|passport|his|her|mobile|who|male|female|widow)\b)/;

function isPlain(word: string): boolean {
  return (
    PLAIN_LARGE.has(
      word
        .toLowerCase()
        .replace(/['’]s$/, '')
        .replace(/[.]$/, ''),
    ) || /^(?:[A-Z]|[A-Z]{2,}\d*)$/.test(word)
  );
}

function isPinyinName(tokens: readonly string[]): boolean {
  if (tokens.length < 2 || tokens.length > 4) return false;
  const plain = tokens.map((token) => token.toLowerCase().replace(/[.]/g, ''));
  const parts = plain.map((token) => token.split(/[-'’]/).every((part) => PINYIN.test(part) || PINYIN_SURNAMES.has(part)));
  if (!parts.every(Boolean)) return false;
  return PINYIN_SURNAMES.has(plain[0] ?? '') || PINYIN_SURNAMES.has(plain.at(-1) ?? '');
}

/** The stretch of large words that is a pinyin name even if one of them is an English word too, as in Sun Jianjun. */
function pinyinSlice(tokens: readonly string[]): readonly [number, number] | null {
  for (let from = 0; from < tokens.length - 1; from += 1) {
    for (const length of [3, 2]) {
      const part = tokens.slice(from, from + length);
      if (
        part.length === length &&
        isPinyinName(part) &&
        part.some((token) => !isPlain(token)) &&
        PINYIN_SURNAMES.has((part[0] ?? '').toLowerCase())
      )
        return [from, from + length];
    }
  }
  return null;
}

/** Whether a run of large words, without plain words at its ends, names a person. */
function isPerson(tokens: readonly string[], before: string, after: string, opens: boolean): boolean {
  const first = tokens[0] ?? '';
  const small = first.toLowerCase();
  if (tokens.some((token) => PLACE_WORD.test(token))) return false;
  if (isPinyinName(tokens)) return true;
  if (tokens.length === 1 && PINYIN_SURNAMES.has(small) && (CUE_AFTER.test(after) || (CUE_BEFORE.test(before) && !opens))) return true;
  if (
    GIVEN_NAMES.has(small) &&
    !(
      tokens.length === 1 &&
      /^(?:will|may|june|april|rose|grace|joy|mark|bill|sunny|angel|faith|hope|ray|dawn|jay|max|penny|fall|victor|violet|lily|ivy|ruby|daisy|crystal|iris|amber|cherry|coco|lan|ama)$/.test(
        small,
      ) &&
      opens &&
      !CUE_AFTER.test(after)
    )
  )
    return true;
  if (
    PINYIN_LONG.test(first.replace(/[-'’]/g, '')) &&
    first.length >= 4 &&
    tokens.length <= 2 &&
    !/^(?:one|home|nine|some|same|game|face|made|rule|cane|pine|machine|home|gone|tune|hose|noise|sauna|piano|banana|papaya|tomato|potato|pizza|pasta|karaoke|china|shanghai|panda|sofa|media|area|idea|data|camera|banner|opera)$/i.test(
      first,
    )
  )
    return true;
  if (CUE_BEFORE.test(before) && (!opens || tokens.length > 1 || /(?:name|named|called|:|m|am)\s*$/i.test(before))) return true;
  return tokens.length >= 2 ? !opens || CUE_AFTER.test(after) : CUE_AFTER.test(after);
}

function person(start: number, end: number, reason: string, weight: number): Finding {
  return { start, end, type: 'PERSON', reason, weight };
}

function largeRuns(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(LARGE_RUN)) {
    const pieces = [...match[0].matchAll(/[^ ·]+/g)].map((piece) => ({ word: piece[0], at: match.index + piece.index }));
    const pinyin = pinyinSlice(pieces.map(({ word }) => word.replace(/['’]s$/, '')));
    if (pinyin) pieces.splice(0, pieces.length, ...pieces.slice(pinyin[0], pinyin[1]));
    else while (pieces[0] && isPlain(pieces[0].word)) pieces.shift();
    while (!pinyin && pieces.length > 0 && isPlain(pieces.at(-1)?.word ?? '')) pieces.pop();
    const head = pieces[0];
    const last = pieces.at(-1);
    if (!head || !last) continue;
    const owner = /['’]s$/.exec(last.word)?.[0].length ?? 0;
    const end = last.at + last.word.length - owner;
    const before = text.slice(Math.max(0, head.at - 28), head.at);
    const after = text.slice(end, end + 24);
    const opens = /(?:^|[.!?。！？\n]\s*)$/.test(before);
    const tokens = pieces.map(({ word }) => word.replace(/['’]s$/, ''));
    if (isPerson(tokens, before, after, opens)) found.push(person(head.at, end, 'latin-name', 44));
  }
  return found;
}

/** Every person in Latin letters. */
export function findEnglishNames(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(TITLED)) {
    const value = match[0].replace(/['’]s$/, '');
    const last = value.split(/\s+/).at(-1) ?? '';
    const names = value.split(/\s+/).filter((word) => !TITLE_WORD.test(word));
    if (
      names.length === 0 ||
      names.some((word) => PLACE_WORD.test(word)) ||
      (names.length === 1 && isPlain(last) && !PINYIN_SURNAMES.has(last.toLowerCase())) ||
      /\*/.test(text.slice(match.index + value.length, match.index + value.length + 2))
    )
      continue;
    const extra = [...value.matchAll(/\s([A-Z][a-z'’-]+)$/g)][0];
    const drop = names.length > 1 && extra && isPlain(extra[1] ?? '') ? extra[0].length : 0;
    found.push(person(match.index, match.index + value.length - drop, 'latin-title', 56));
  }
  for (const match of text.matchAll(TITLED_SMALL)) {
    if (PINYIN_SURNAMES.has((match[1] ?? '').toLowerCase()) && !PLAIN_LARGE.has((match[1] ?? '').toLowerCase()))
      found.push(person(match.index, match.index + match[0].length, 'latin-title', 53));
  }
  for (const match of text.matchAll(
    /(?<![A-Za-z])[A-Z]?[A-Za-z]{2,15}(?=(?:仔|妹|哥|姐|妈妈|爸爸|妈|爸|同学|老师|阿姨|奶奶|先生|女士|小姐|太太))/g,
  )) {
    if (!isPlain(match[0]))
      found.push(
        person(
          match.index,
          match.index + match[0].length + (/^[仔妹哥姐]/.test(text.slice(match.index + match[0].length)) ? 1 : 0),
          'latin-title',
          54,
        ),
      );
  }
  return [...found, ...largeRuns(text)];
}
