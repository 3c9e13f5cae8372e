/** Whether a post is from this site: every combination of what a browser may say. */
import { expect, test } from 'vitest';
import { isFromThisSite, type RequestOrigin } from '~/platform/http/same-origin.server';

const request = (over: Partial<RequestOrigin>): RequestOrigin => ({
  method: 'POST',
  host: 'warm.example',
  fetchSite: undefined,
  origin: undefined,
  ...over,
});

const cases: readonly [string, Partial<RequestOrigin>, boolean][] = [
  ['a page is read from anywhere', { method: 'GET', fetchSite: 'cross-site', origin: 'https://evil.example' }, true],
  ['HEAD reads too', { method: 'HEAD', origin: 'https://evil.example' }, true],
  ['a form of this site', { fetchSite: 'same-origin', origin: 'https://warm.example' }, true],
  ['a form of this site, old browser', { origin: 'https://warm.example' }, true],
  ['a form of this site without Origin', { fetchSite: 'same-origin' }, true],
  ['a reload of a posted page', { fetchSite: 'none' }, true],
  ['a form of another site', { fetchSite: 'cross-site', origin: 'https://evil.example' }, false],
  ['a form of another site that lies about its origin', { fetchSite: 'cross-site', origin: 'https://warm.example' }, false],
  ['a sibling subdomain', { fetchSite: 'same-site', origin: 'https://blog.warm.example' }, false],
  ['another site, old browser', { origin: 'https://evil.example' }, false],
  ['a sandboxed frame', { origin: 'null' }, false],
  ['nonsense as origin', { origin: 'not an address' }, false],
  ['neither header', {}, false],
  ['PUT counts as changing', { method: 'PUT', origin: 'https://evil.example' }, false],
  ['DELETE counts as changing', { method: 'DELETE' }, false],
  ['the right host on another port', { origin: 'https://warm.example:8443' }, false],
  ['same-origin for the browser, other origin in the header', { fetchSite: 'same-origin', origin: 'https://evil.example' }, false],
];

test.each(cases)('%s', (_, over, expected) => {
  expect(isFromThisSite(request(over), 'warm.example', true)).toBe(expected);
});

test('a demo believes its own Host header, a real site does not', () => {
  const local = request({ host: '192.168.1.5:3000', origin: 'http://192.168.1.5:3000' });
  expect([isFromThisSite(local, 'localhost:3000', false), isFromThisSite(local, 'localhost:3000', true)]).toEqual([true, false]);
});
