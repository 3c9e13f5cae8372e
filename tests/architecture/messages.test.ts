/** Both languages are complete: the same keys, the same figures, nothing empty, nothing left in the other language. */
import { expect, test } from 'vitest';
import { sources } from '#tests/support/sources';
import { REFUSALS } from '~/domain/refusals';
import { en, zhCN } from '~/i18n/messages';
import { i18nFor, sayError } from '~/i18n/translate';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, at = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[at + key, value] as [string, string]] : leaves(value, `${at}${key}.`),
  );
}

const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const figures = (text: string) => [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g) ?? [])].sort();

const chinese = new Map(leaves(zhCN as Tree));
const english = new Map(leaves(en as Tree));

test('every message stands in both languages', () => {
  const zh = new Set([...chinese.keys()].map(withoutPlural));
  const eng = new Set([...english.keys()].map(withoutPlural));
  expect({ onlyChinese: [...zh].filter((key) => !eng.has(key)), onlyEnglish: [...eng].filter((key) => !zh.has(key)) }).toEqual({
    onlyChinese: [],
    onlyEnglish: [],
  });
});

test('Chinese has one plural form, English two', () => {
  const chineseOne = [...chinese.keys()].filter((key) => key.endsWith('_one'));
  const lone = [...english.keys()].filter((key) => key.endsWith('_other') && !english.has(key.replace(/_other$/, '_one')));
  expect({ chineseOne, lone }).toEqual({ chineseOne: [], lone: [] });
});

test('a message has the same figures in both languages', () => {
  const different = [...english].flatMap(([key, text]) => {
    const original = chinese.get(key) ?? chinese.get(key.replace(/_one$/, '_other'));
    if (original === undefined) return [];
    const optional = key.endsWith('_one') ? ['{{count}}'] : [];
    const wanted = figures(original).filter((figure) => !optional.includes(figure));
    const has = figures(text).filter((figure) => !optional.includes(figure));
    return wanted.join() === has.join() ? [] : [`${key}: ${wanted} / ${has}`];
  });
  expect(different).toEqual([]);
});

test('no message is empty', () => {
  expect([...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
});

test('no English message holds Chinese, but for the names of languages and of the brand', () => {
  const allowed = /中文|暖光/g;
  expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text.replace(allowed, ''))).map(([key]) => key)).toEqual([]);
});

const PITY = /可怜|不幸|贫困|弱势|孤寡|独居|苦命|\b(needy|victims?|suffering|lonely|pitiful)\b/i;
test('no message has a word of pity, nor says who lives alone', () => {
  const aboutTheWords = /^workspace\.plainWords|^about\./;
  expect([...chinese, ...english].filter(([key, text]) => PITY.test(text) && !aboutTheWords.test(key)).map(([key]) => key)).toEqual([]);
});

test('every refusal has its sentence', () => {
  expect(Object.keys(REFUSALS).filter((code) => !chinese.has(`refusals.${code}`))).toEqual([]);
});

test('every message key in the sources exists', () => {
  const keys = sources().flatMap(({ file, text }) =>
    file.startsWith('app/i18n/')
      ? []
      : [...text.matchAll(/\bt\(\s*'([a-zA-Z][\w.-]+)'|'(validation\.[\w.-]+)/g)].map(
          ([, call, validation]) => `${file}: ${call ?? validation}`,
        ),
  );
  const namespaces = new Set(Object.keys(zhCN));
  const missing = keys.filter((entry) => {
    const key = entry.split(': ')[1] ?? '';
    if (!namespaces.has(key.split('.')[0] ?? '')) return false;
    return !chinese.has(key) && !chinese.has(`${key}_other`);
  });
  expect(missing).toEqual([]);
});

test('an error key says its sentence with its figures in both languages', () => {
  const say = (language: 'zh-CN' | 'en') => sayError(i18nFor(language).t, 'validation.too-long?{"max":60}');
  expect([say('zh-CN'), say('en')]).toEqual(['太长了，最多 60 个字', 'Too long: 60 characters at most']);
});
