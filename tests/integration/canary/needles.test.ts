/** The search for canaries finds each value in each disguise, and nothing in ordinary words. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { needleSearch } from '#tests/support/canary/needles';
import { household } from '#tests/support/canary/people';
import { isNationalId } from '~/domain/cases/national-id';
import { en, zhCN } from '~/i18n/messages';

const households = Array.from({ length: 200 }, (_, index) => household(index));
const search = needleSearch(households);
const seventh = household(7).values;
const { name, phone, address, nationalId, bankCard } = seventh;

test('every value of every household is its own', () => {
  const all = Array.from({ length: 500 }, (_, index) => household(index)).flatMap(({ values }) =>
    Object.values(values).flatMap(({ text, parts }) => [text, ...parts.filter((part) => /\p{Script=Han}{2}/u.test(part))]),
  );
  expect(new Set(all).size).toBe(all.length);
  expect(households.every(({ values }) => isNationalId(values.nationalId.text))).toBe(true);
  expect(households.every(({ values }) => /^1[3-9]\d{9}$/.test(values.phone.text))).toBe(true);
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test.each([
  ['raw', `联系 ${name.text} 本人`],
  ['given name alone', `给${name.parts[0]}的`],
  ['apart', [...name.text].join(' ')],
  ['with a zero-width sign', [...name.text].join('\u200b')],
  ['pinyin', name.sounds ? `${name.sounds[1]}${name.sounds[2]} ${name.sounds[0]}`.toUpperCase() : ''],
  ['full-width phone', wide(phone.text)],
  ['spaced phone', phone.text.replace(/(\d{3})(\d{4})/, '$1 $2 ')],
  ['dashed phone', phone.text.replace(/(\d{3})(\d{4})/, '$1-$2-')],
  ['masked phone', `${phone.text.slice(0, 3)}****${phone.text.slice(7)}`],
  ['last digits', `尾号 ${phone.text.slice(-6)}。`],
  ['numerals', [...phone.text].map((digit) => '零幺二三四五六七八九'[Number(digit)]).join('')],
  ['half an address', `在${address.text.slice(0, 3)}那边`],
  ['door', `到${address.parts[3]}`],
  ['ID in lower case', nationalId.text.toLowerCase()],
  ['bank card in fours', bankCard.text.replace(/(\d{4})/g, '$1 ')],
  ['URL', `?q=${encodeURIComponent(name.text)}`],
  ['URL in lower case', encodeURIComponent(address.text).toLowerCase()],
  ['JSON', `"\\u${[...name.text].map((sign) => sign.charCodeAt(0).toString(16)).join('\\u')}"`],
  ['entities', [...name.text].map((sign) => `&#${sign.charCodeAt(0)};`).join('')],
  ['base64 at 0', base64(`abc${phone.text}def`)],
  ['base64 at 1', base64(`a${phone.text}`)],
  ['base64 at 2', base64(`{"n":"${name.text}","a":1}`)],
  ['base64url', Buffer.from(`x${address.text}`).toString('base64url')],
  ['hex', Buffer.from(`..${phone.text}`).toString('hex')],
  ['hash', createHash('sha256').update(nationalId.text).digest('hex')],
  ['hash in base64', createHash('md5').update(phone.text).digest('base64')],
])('found: %s', (_, text) => {
  expect(search.find(`<p>一位街坊</p>${text}<p>水开了</p>`).map((hit) => hit.household)).toContain(7);
});

test('nothing is found in the words of the site, or in ids and figures', () => {
  expect(search.find(JSON.stringify([zhCN, en]))).toEqual([]);
  const figures = Array.from({ length: 20_000 }, (_, at) => createHash('sha256').update(String(at)).digest('base64'));
  expect(search.find(figures.join(' '))).toEqual([]);
  expect(search.find(`1${phone.text.slice(-6)}`)).toEqual([]);
});
