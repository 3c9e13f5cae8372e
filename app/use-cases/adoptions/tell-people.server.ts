/** Mails about an adoption, through the outbox: a title that is public anyway, a link, a reason. Never a quantity with a place or a name. */
import type { Transaction } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { enqueue } from '~/platform/outbox.server';
import type { AdoptionRecord } from './adoption-record.server';

export type AdoptionMail = 'adoptionCommitted' | 'adoptionConfirmed' | 'adoptionQuestioned' | 'adoptionCancelled' | 'adoptionNeedExpired';

/** Tells the donor, in the language of their account; the link leads to their adoption. `reason` is what the charity wrote. */
export async function tellDonor(
  transaction: Transaction,
  record: AdoptionRecord,
  template: AdoptionMail,
  now: Date,
  reason = '',
): Promise<void> {
  const language = record.user.language === 'en' ? 'en' : 'zh-CN';
  const { title, titleEn } = record.item.need;
  const values = { title: language === 'en' ? (titleEn ?? title) : title, link: `${env.publicUrl}/me/adoptions/${record.id}`, reason };
  await enqueue(transaction, 'send-mail', { to: record.user.email, language, template, values }, now);
}

/** Tells the charity at its contact address; the link leads to its desk. */
export async function tellCharity(transaction: Transaction, record: AdoptionRecord, template: AdoptionMail, now: Date): Promise<void> {
  const { title, charity } = record.item.need;
  const values = { title, link: `${env.publicUrl}/workspace/adoptions/${record.id}`, reason: '' };
  await enqueue(transaction, 'send-mail', { to: charity.contactEmail, language: 'zh-CN', template, values }, now);
}
