/** The mail a demo kept instead of sending it, newest first. On any other site there is no such page. */
import { dayOf } from '~/domain/needs/public-need';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { notFound } from '~/platform/outcomes.server';

const PAGE_SIZE = 20;

export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** ISO instant, and its day here. */
  readonly at: string;
  readonly on: string;
}

/** Throws not-found unless this is a demo. A `page` beyond the ends is the nearest there is. `site` is the address links begin with. */
export async function listCapturedMail({
  input,
}: {
  input: { page: number };
}): Promise<{ site: string; page: number; pages: number; total: number; mails: readonly KeptMail[] }> {
  if (!env.isDemo) throw notFound();
  const total = await read().capturedMail.count();
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pages);
  const found = await read().capturedMail.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const mails = found.map(({ id, toAddress, subject, body, createdAt }) => ({
    id,
    to: toAddress,
    subject,
    body,
    at: createdAt.toISOString(),
    on: dayOf(createdAt, env.timeZone),
  }));
  return { site: env.publicUrl, page, pages, total, mails };
}
