/** Whether a request that may change something came from a page of this site. Asked before anything else sees the request. */

export interface RequestOrigin {
  readonly method: string;
  readonly host: string | undefined;
  /** Sec-Fetch-Site, which scripts and forms of other sites cannot forge. */
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * False for a post from elsewhere. Sec-Fetch-Site decides when the browser sends it (`none` is a person's own doing, such as a
 * reload); then Origin against the site's own host; a post with neither is refused. `publicHost` is the host of PUBLIC_URL; with
 * `onlyPublicHost` the Host header is not believed.
 */
export function isFromThisSite(request: RequestOrigin, publicHost: string, onlyPublicHost: boolean): boolean {
  if (READING.has(request.method)) return true;
  const { fetchSite, origin, host } = request;
  if (fetchSite && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  if (origin) {
    const from = hostOf(origin);
    return from !== null && (from === publicHost || (!onlyPublicHost && from === host));
  }
  return fetchSite === 'same-origin' || fetchSite === 'none';
}
