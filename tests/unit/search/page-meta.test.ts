/** Heads of public pages: one address of its own in each language. */
import { expect, test } from 'vitest';
import { addressIn, languageOf, pageMeta } from '~/components/page-meta';

const head = (path: string) =>
  pageMeta({ title: '需求', description: '一句话', siteUrl: 'https://warmlight.example', path, language: 'en' });

test('a page names itself in its language, the other language, and neither', () => {
  const links = head('/needs?kind=meal').flatMap((one) => ('tagName' in one ? [[one.rel, one.hrefLang, one.href]] : []));
  expect(links).toEqual([
    ['canonical', undefined, 'https://warmlight.example/needs?kind=meal&lang=en'],
    ['alternate', 'zh-CN', 'https://warmlight.example/needs?kind=meal&lang=zh-CN'],
    ['alternate', 'en', 'https://warmlight.example/needs?kind=meal&lang=en'],
    ['alternate', 'x-default', 'https://warmlight.example/needs?kind=meal'],
  ]);
});

test('the title ends with the name of the site', () => {
  expect(head('/')).toContainEqual({ title: '需求 · Warmlight' });
});

test('words in an address are written safely', () => {
  expect(addressIn('en', 'https://warmlight.example', '/needs?q=a%26b')).toBe('https://warmlight.example/needs?q=a%26b&lang=en');
});

test('the language is the one root found, Chinese without it', () => {
  expect(languageOf([{ id: 'root', data: { language: 'en' } }])).toBe('en');
  expect(languageOf([{ id: 'root' }, undefined])).toBe('zh-CN');
});
