/** The network address a request came from, as the server host found it. A header a client sent is never believed: the host overwrites it. */

/** The address, or one name for all when no host stands before (tests, the development server). */
export function clientAddress(request: Request): string {
  return request.headers.get('X-Client-Address') ?? 'unknown';
}
