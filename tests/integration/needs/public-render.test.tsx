/** The public pages as HTML, in both languages: the sentences that matter, the links that lead on, and the words that must never be there. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { sampleNeed } from '#tests/support/sample-needs';
import { AlmostThere } from '~/components/home/AlmostThere';
import { HowFar, KindsOfNeed } from '~/components/home/HomeFigures';
import { HomeHero, HomePromise } from '~/components/home/HomeHero';
import { WaitingLongest } from '~/components/home/WaitingLongest';
import { NeedCard } from '~/components/needs/NeedCard';
import { NeedClock } from '~/components/needs/NeedClock';
import { NeedHead } from '~/components/needs/NeedHead';
import { NeedItems } from '~/components/needs/NeedItems';
import { NeedPanel, NeedStickyAsk } from '~/components/needs/NeedPanel';
import { NeedTrail, NeedVerified } from '~/components/needs/NeedRecord';
import { NeedsFilters } from '~/components/needs/NeedsFilters';
import { NeedsResults } from '~/components/needs/NeedsResults';
import { NeedsSearchForm } from '~/components/needs/NeedsSearchForm';
import type { PublicNeed } from '~/domain/needs/public-need';
import type { HomePage } from '~/domain/search/home-page';
import type { NeedPage } from '~/domain/search/need-page';
import { readNeedQuery } from '~/domain/search/need-query';
import type { NeedsPage } from '~/domain/search/needs-page';
import { LANGUAGES, type Language } from '~/i18n/language';
import { i18nFor } from '~/i18n/translate';

const today = '2026-11-23';
const siteUrl = 'https://warmlight.example';

function html(page: ReactElement, language: Language = 'zh-CN'): string {
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(language)}>{page}</I18nextProvider>).replace(/<wbr\/>/g, '');
}

function listPage(query: string, what: Partial<NeedsPage> = {}): NeedsPage {
  const counts = {
    kind: { meal: 25 },
    contribution: { goods: 10 },
    urgency: { red: 'few' },
    city: { shenzhen: 40 },
    district: { futian: 25, luohu: 'few' },
  } as const;
  return {
    query: readNeedQuery(new URLSearchParams(query)),
    total: 1,
    pages: 1,
    needs: [sampleNeed({})],
    isResting: false,
    isRelaxed: false,
    counts,
    city: 'shenzhen',
    neighbour: null,
    suggestions: [],
    litLastWeek: 3,
    today,
    siteUrl,
    ...what,
  };
}

function needPage(what: Partial<PublicNeed> = {}, more: Partial<NeedPage> = {}): NeedPage {
  return {
    need: sampleNeed(what),
    photos: [],
    registrationNumber: '53440300MJ1',
    filingNumber: null,
    trail: [{ kind: 'published', day: '2026-11-01' }],
    adoptedOn: null,
    deliveredOn: null,
    today,
    siteUrl,
    ...more,
  };
}

const wholeNeed = (page: NeedPage) => (
  <>
    <NeedHead need={page.need} today={today} />
    <NeedItems need={page.need} />
    <NeedClock page={page} />
    <NeedVerified page={page} />
    <NeedTrail trail={page.trail} />
    <NeedPanel need={page.need} siteUrl={siteUrl} />
    <NeedStickyAsk need={page.need} />
  </>
);

const wholeList = (page: NeedsPage) => (
  <>
    <NeedsSearchForm query={page.query} />
    <NeedsFilters page={page} />
    <NeedsResults page={page} />
  </>
);

const home: HomePage = {
  almostThere: [sampleNeed({}), sampleNeed({}), sampleNeed({})],
  waiting: 312,
  kinds: { 'micro-wish': 150, 'home-repair': 35, meal: 'few', service: 90 },
  flow: { asked: 1200, adopted: 1043, complete: 1000, confirmed: 964 },
  longest: [sampleNeed({ publishedOn: '2026-09-01' })],
  today,
  siteUrl,
};
const wholeHome = (
  <>
    <HomeHero />
    <AlmostThere page={home} />
    <KindsOfNeed kinds={home.kinds} />
    <HowFar flow={home.flow} />
    <WaitingLongest page={home} />
    <HomePromise />
  </>
);

const pages: readonly [string, ReactElement][] = [
  ['home', wholeHome],
  [
    'the list',
    wholeList(
      listPage('q=%E8%BD%AE%E6%A4%85&kind=meal&district=futian&group=ill&contribution=goods&urgency=red&max=1000&charity=x&project=y'),
    ),
  ],
  [
    'the list without results',
    wholeList(
      listPage('q=a&kind=meal', {
        total: 0,
        needs: [],
        suggestions: [
          { drop: 'q', count: 25 },
          { drop: 'kind', count: 'few' },
        ],
        neighbour: 'luohu',
      }),
    ),
  ],
  ['the list while search rests', wholeList(listPage('', { isResting: true, counts: null }))],
  ['a page beyond the end', wholeList(listPage('page=9', { needs: [], pages: 2, total: 24 }))],
  ['a waiting need', wholeNeed(needPage())],
  ['a lit need', wholeNeed(needPage({ state: 'met', lamp: 4, metOn: '2026-11-20' }))],
  ['a need on its way', wholeNeed(needPage({ state: 'in-delivery', lamp: 3 }))],
];
for (const language of LANGUAGES) {
  test.each(pages)(`%s has no unsaid message, no points and no pity in ${language}`, (_, page) => {
    // Drawings and addresses are not read out.
    const text = html(page, language).replace(/ (?:points|class|href|d)="[^"]*"/g, '');
    expect(text).not.toMatch(/\b(?:needs|home|common|search)\.[a-z]+\.?[a-zA-Z]*\b(?=[<"])/);
    expect(text).not.toMatch(/\{\{|undefined|NaN|\[object/);
    expect(text).not.toMatch(/积分|排名|爱心榜|独居|可怜|贫困|弱势|不幸|points|rank|lonely|needy|victim|poor/i);
  });
}

test('a card says what remains before anything, and links its title to the need', () => {
  const need = sampleNeed({
    id: 'abc',
    items: [{ id: 'i', name: '善款', nameEn: null, contribution: 'money', unit: null, asked: 16_800, adopted: 12_000, confirmed: 0 }],
  });
  const card = html(<NeedCard need={need} today={today} />);
  expect(card).toContain('<a href="/needs/abc">');
  expect(card).toContain('还差 ¥48');
  expect(card).toContain('共需 ¥168');
  expect(card).toContain('已等 22 天');
});

test('a title without English is marked as Chinese for readers in English', () => {
  expect(html(<NeedCard need={sampleNeed({ title: '一把伞' })} today={today} />, 'en')).toContain('<h3 lang="zh-CN">');
  expect(html(<NeedCard need={sampleNeed({ title: '一把伞', titleEn: 'An umbrella' })} today={today} />, 'en')).toContain('An umbrella');
});

test('what a title or story holds is text, never markup', () => {
  expect(html(wholeNeed(needPage({ title: '<script>alert(1)</script>', story: '"><img src=x>' })))).not.toMatch(/<script|<img/);
});

test('each item with something left leads to its own adoption; others and lit needs do not', () => {
  const items = [
    { id: 'one', name: '扶手', nameEn: null, contribution: 'goods', unit: '根', asked: 2, adopted: 1, confirmed: 0 },
    { id: 'two', name: '安装', nameEn: null, contribution: 'hours', unit: null, asked: 60, adopted: 60, confirmed: 0 },
  ] as const;
  const open = html(wholeNeed(needPage({ id: 'abc', items })));
  expect(open).toContain('/needs/abc/adopt?item=one');
  expect(open).not.toContain('item=two');
  expect(html(wholeNeed(needPage({ id: 'abc', state: 'met', lamp: 4, metOn: '2026-11-20', items })))).not.toContain('/adopt');
});

test('a trail names nobody', () => {
  const fact = { day: '2026-11-20', item: '扶手', itemEn: 'Rail', contribution: 'goods', unit: '根', quantity: 2 } as const;
  const trail = html(
    <NeedTrail
      trail={[
        { kind: 'personAdopted', ...fact },
        { kind: 'companyAdopted', ...fact },
      ]}
    />,
  );
  expect(trail).toContain('一位爱心人士认领了「扶手」2 根。');
  expect(trail).toContain('一家爱心企业认领了');
});

test('the list says which condition to drop, rounded, and takes each away by a link', () => {
  const [, , [, none] = []] = pages;
  const text = none ? html(none) : '';
  expect(text).toContain('去掉「a」还有 25 件');
  expect(text).toContain('href="/needs?kind=meal"');
  expect(text).toContain('href="/needs?q=a&amp;district=luohu&amp;kind=meal"');
});

test('the search form keeps the other conditions and drops the page', () => {
  const form = html(<NeedsSearchForm query={readNeedQuery(new URLSearchParams('q=a&kind=meal&sort=newest&page=3'))} />);
  expect(form).toContain('name="kind" value="meal"');
  expect(form).toContain('name="sort" value="newest"');
  expect(form).not.toContain('name="page"');
});

test('with search resting the page says so and shows no counts', () => {
  const text = html(wholeList(listPage('', { isResting: true, counts: null })));
  expect(text).toContain('按词搜索正在歇一会儿');
  expect(text).not.toContain('&lt;8');
});
