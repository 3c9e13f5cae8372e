/** Where a Chinese heading may break: between words, never inside one, never between a number and its measure word. It changes no character. */

const NUMBER = /^[\d,.〇零一二两三四五六七八九十百千万亿半几每第¥￥%]+$/u;
const CLINGS = /^[\p{P}\p{S}的了着过们地得之里上下中前后吗呢吧啊区市县镇村街间室器机员者人次]+$/u;
const OPENS = /^[\p{Ps}\p{Pi}]+$/u;
/** Words of the trade that the segmenter would split. */
const WHOLE = ['认领', '烧水', '微心愿', '爱心餐', '爱心榜', '爱心企业', '安居修缮', '志愿服务', '慈善组织', '公益项目', '暖光'];
const CHINESE = /\p{Script=Han}/u;

let segmenter: Intl.Segmenter | undefined;

/** The pieces of a text between which a line may break; joined they are the text itself. A text without Chinese is one piece. */
export function breakWords(text: string): string[] {
  if (!CHINESE.test(text)) return [text];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const pieces: string[] = [];
  let glue = false;
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.length - 1;
    const clings = CLINGS.test(segment) && !OPENS.test(segment) && !/^[¥￥]/u.test(segment);
    if (last >= 0 && (glue || clings || segment.trim() === '')) pieces[last] += segment;
    else pieces.push(segment);
    glue = NUMBER.test(segment) || OPENS.test(segment) || (glue && segment.trim() === '');
  }
  return mend(pieces);
}

/** Joins pieces again where a break would fall inside a whole word. */
function mend(pieces: string[]): string[] {
  const mended: string[] = [];
  for (const piece of pieces) {
    const before = mended.at(-1);
    const splits = before !== undefined && WHOLE.some((word) => straddles(before, piece, word));
    if (splits) mended[mended.length - 1] += piece;
    else mended.push(piece);
  }
  return mended;
}

function straddles(before: string, after: string, word: string): boolean {
  for (let cut = 1; cut < word.length; cut += 1) {
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    if (before.endsWith(head) && (after.startsWith(tail) || tail.startsWith(after))) return true;
  }
  return false;
}
