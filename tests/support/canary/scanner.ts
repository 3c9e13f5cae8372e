/** Finds any of many thousand strings in a text in one pass. It finds what is there, exactly; folding is its caller's. */

/** The last signs needles are looked up by; no needle is shorter than the shortest. */
const WINDOWS = [6, 2] as const;
const BITS = 22;
const BASE = 0x01000193;

interface Shelf {
  readonly window: number;
  /** What the sign that leaves the window weighs. */
  readonly leaving: number;
  readonly bloom: Uint8Array;
  readonly byHash: Map<number, number[]>;
}

function powerOf(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, BASE);
  return power;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Upper bits are the well mixed ones. */
function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}

export interface Found {
  /** Which needle, by its place in the list. */
  readonly needle: number;
  /** Where it begins. */
  readonly at: number;
}

/** A search for `needles`, each of two characters or more. A needle is looked up by its last characters: beginnings are what encodings share. */
export function scanner(needles: readonly string[]): (text: string) => Found[] {
  const shelves = WINDOWS.map(
    (window): Shelf => ({ window, leaving: powerOf(window - 1), bloom: new Uint8Array(1 << BITS), byHash: new Map() }),
  );
  for (const [index, needle] of needles.entries()) {
    const shelf = shelves.find(({ window }) => window <= needle.length);
    if (!shelf) throw new Error('a needle is too short to be certain');
    const hash = hashOf(needle.slice(-shelf.window));
    shelf.bloom[slotOf(hash)] = 1;
    const known = shelf.byHash.get(hash);
    if (known) known.push(index);
    else shelf.byHash.set(hash, [index]);
  }
  const used = shelves.filter(({ byHash }) => byHash.size > 0);
  const search = ({ window, leaving, bloom, byHash }: Shelf, text: string, found: Found[]) => {
    let hash = hashOf(text.slice(0, window - 1));
    for (let at = window - 1; at < text.length; at += 1) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
      if (bloom[slotOf(hash)] !== 0) {
        for (const needle of byHash.get(hash) ?? []) {
          const wanted = needles[needle] ?? '';
          const start = at + 1 - wanted.length;
          if (start >= 0 && text.startsWith(wanted, start)) found.push({ needle, at: start });
        }
      }
      hash = (hash - Math.imul(text.charCodeAt(at + 1 - window), leaving)) | 0;
    }
  };
  return (text) => {
    const found: Found[] = [];
    for (const shelf of used) search(shelf, text, found);
    return found;
  };
}
