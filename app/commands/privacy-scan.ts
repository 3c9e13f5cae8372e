/** `npm run -s privacy:scan`: JSON lines {"id","text"} on standard input, spans of the publish gate on standard output. It prints no text and stops at no bad line. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { detect } from '~/domain/cases/detector/detect';

const line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

let number = 0;
let bad = 0;
for await (const input of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (input.trim() === '') continue;
  const answer = read(input);
  if (answer === null) {
    bad += 1;
    console.error(`line ${number}: not a JSON object with "id" and "text"; skipped`);
    continue;
  }
  const spans = detect(answer.text).map(({ start, end, type }) => ({ start, end, type }));
  process.stdout.write(`${JSON.stringify({ id: answer.id, spans })}\n`);
}
process.exitCode = bad > 0 ? 1 : 0;

function read(input: string): z.infer<typeof line> | null {
  try {
    const parsed = line.safeParse(JSON.parse(input));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
