/** Addresses that show the same page otherwise: the current path and query with one preference changed. It keeps every other parameter. */

export type Preference = 'lang' | 'theme' | 'size';

/** `path` is a path with or without a query; anything that is not a path of this site becomes "/". */
export function preferenceHref(path: string, preference: Preference, value: string): string {
  const local = path.startsWith('/') && !path.startsWith('//') ? path : '/';
  const [pathname = '/', search = ''] = local.split('#')[0]?.split('?') ?? [];
  const query = new URLSearchParams(search);
  for (const name of ['lang', 'theme', 'size']) query.delete(name);
  query.set(preference, value);
  return `${pathname}?${query.toString()}`;
}

/** Whether a place is where the reader is: itself or below it. */
export function isWithin(path: string, to: string): boolean {
  const pathname = path.split('?')[0] ?? '/';
  return pathname === to || (to !== '/' && pathname.startsWith(`${to}/`));
}
