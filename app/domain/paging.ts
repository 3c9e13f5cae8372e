/** The page a list is asked for, as addresses carry it. */

const LAST_PAGE = 100_000;

/** 1 for anything that is no page number. */
export function readPage(text: string | null): number {
  const page = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 1;
  return Math.min(Math.max(1, page), LAST_PAGE);
}
