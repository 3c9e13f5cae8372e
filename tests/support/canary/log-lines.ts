/** Keeps every line the log writes. A test that listens mocks pino with `listening`, which replaces the file descriptor alone. */

export const logLines: string[] = [];

type Pino = typeof import('pino');

/** `real` with lines kept in `logLines`; levels, redaction and serializers are the site's own. */
export function listening(real: Pino) {
  const sink = { write: (line: string) => void logLines.push(line) };
  const open = (options: import('pino').LoggerOptions) => real.default(options, sink);
  return { ...real, default: Object.assign(open, real.default, { destination: () => sink }) };
}
