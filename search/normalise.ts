/** Text as the index sees it: NFKC, lower case, Traditional as Simplified; then words of Latin script, and bigrams and single characters of Chinese. Changes no document. */
import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /(?=\P{Script=Han})[\p{L}\p{M}\p{N}]/u;

/** NFKC, lower case, Traditional characters as Simplified. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return HAN.test(plain) ? toSimplified(plain) : plain;
}

/** Whether a text or term has Chinese characters. */
export function isChinese(text: string): boolean {
  return HAN.test(text);
}

/** Runs of one script: 'usb充电器' gives 'usb' and '充电器'. */
function runs(text: string): string[] {
  const found: string[] = [];
  for (const [piece] of normalise(text).matchAll(RUNS)) {
    if (!HAN.test(piece) || !LATIN.test(piece)) found.push(piece);
    else found.push(...(piece.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []));
  }
  return found;
}

function bigrams(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** What a document is found by: each Latin word; each Chinese character and each pair of neighbours. */
export function documentTerms(text: string): string[] {
  return runs(text).flatMap((run) => {
    if (!HAN.test(run)) return [run];
    const characters = [...run];
    return [...characters, ...bigrams(characters)];
  });
}

/** What a query asks for: each Latin word; pairs of Chinese neighbours, or the character where it stands alone. No term twice. */
export function queryTerms(text: string): string[] {
  const terms = runs(text).flatMap((run) => {
    if (!HAN.test(run)) return [run];
    const characters = [...run];
    return characters.length === 1 ? characters : bigrams(characters);
  });
  return [...new Set(terms)];
}
