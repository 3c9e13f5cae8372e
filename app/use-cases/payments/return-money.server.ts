/** After a refund was journalled: asks the checkout to send the money back. Safe to repeat: the journal's id is the key. Writes nothing. */
import { findCheckout } from '~/platform/checkout/checkout.server';
import { read } from '~/platform/db/database.server';

/** Does nothing where there is no checkout to ask: then nothing was ever taken. */
export async function returnMoney({ journalId }: { journalId: string }): Promise<void> {
  const checkout = findCheckout();
  if (!checkout) return;
  const journal = await read().journal.findUniqueOrThrow({
    where: { id: journalId, kind: 'refund' },
    select: {
      id: true,
      payment: { select: { checkoutId: true, currency: true } },
      entries: { where: { account: 'processor-clearing' }, select: { amount: true } },
    },
  });
  const amount = -journal.entries.reduce((sum, entry) => sum + entry.amount, 0);
  await checkout.refund({ ...journal.payment, key: journal.id, amount });
}
