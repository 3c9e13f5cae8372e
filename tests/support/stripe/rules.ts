/** The money rules of the Stripe stand-in, checked over everything it holds. It repairs nothing; it names what is broken. */
import { idOf, type World } from './world';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The sentences of every broken rule; empty when the money is right. */
export function brokenRules(world: World): string[] {
  const broken: string[] = [];
  const rows = [...world.balanceTransactions.values()];
  const amountOf = (id: string | null) => world.balanceTransactions.get(id ?? '')?.amount;
  for (const row of rows) {
    if (row.net !== row.amount - row.fee) broken.push(`${row.id}: net is not amount less fee`);
    if (sum(row.fee_details.map((fee) => fee.amount)) !== row.fee) broken.push(`${row.id}: fee is not the sum of its details`);
  }
  for (const charge of world.charges.values()) {
    const refunds = [...world.refunds.values()].filter((refund) => refund.charge === charge.id && refund.status !== 'failed');
    if (sum(refunds.map((refund) => refund.amount)) !== charge.amount_refunded)
      broken.push(`${charge.id}: amount_refunded is not its refunds`);
    if (charge.amount_refunded > charge.amount) broken.push(`${charge.id}: refunded more than charged`);
    const expected = charge.status === 'succeeded' ? charge.amount : undefined;
    if (amountOf(idOf(charge.balance_transaction)) !== expected) broken.push(`${charge.id}: its balance row is wrong`);
  }
  for (const refund of world.refunds.values()) {
    if (amountOf(idOf(refund.balance_transaction)) !== -refund.amount) broken.push(`${refund.id}: its balance row is wrong`);
    const failure = refund.status === 'failed' ? refund.amount : undefined;
    if (amountOf(idOf(refund.failure_balance_transaction)) !== failure) broken.push(`${refund.id}: its failure row is wrong`);
  }
  for (const transfer of world.transfers.values()) {
    const reversals = [...world.reversals.values()].filter((reversal) => reversal.transfer === transfer.id);
    if (sum(reversals.map((reversal) => reversal.amount)) !== transfer.amount_reversed)
      broken.push(`${transfer.id}: amount_reversed is not its reversals`);
    if (transfer.amount_reversed > transfer.amount) broken.push(`${transfer.id}: reversed more than sent`);
  }
  for (const dispute of world.disputes.values()) {
    const kept = sum(dispute.balance_transactions.map((row) => row.amount));
    if (kept !== (dispute.status === 'won' ? 0 : -dispute.amount)) broken.push(`${dispute.id}: its balance rows are wrong`);
  }
  return broken;
}
