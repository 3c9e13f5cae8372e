/** Paying, in English: what is paid, to whom, what happens next. */
export const payments = {
  practice: {
    title: 'Practice payment',
    crumb: 'Pay',
    warning: 'This is a practice page. No money moves.',
    warningText: 'The demo uses it instead of a payment. Press “Pay” and everything after it runs as it would for real.',
    amount: 'Amount',
    need: 'For',
    receiver: 'Paid to',
    hold: 'Held until {{time}}',
    holdEnded: 'The hold ran out. Pay now: it is accepted if it is still missing, else refunded at once.',
    pay: 'Pay {{amount}} (practice)',
    fail: 'Let the payment fail (practice)',
    back: 'Back one step, not paying yet',
    paid: 'This was paid already. Nothing was taken twice.',
    refunded: 'This was paid and has been refunded.',
    expired: 'This need not be paid any more: the adoption was put back or ran out.',
    toAdoption: 'See this adoption',
    sending: 'Paying…',
  },
  state: { open: 'To be paid', paid: '{{amount}} paid', failed: 'The payment failed', expired: 'Not paid', refunded: 'Refunded in full' },
  notice: {
    paid: 'Paid, and taken on. Once the charity confirms that it was done, the room is lit.',
    refundedLate: 'When the payment came, nothing was missing any more. The money went straight back.',
    failed: 'The payment failed; nothing was charged. Your hold stands, so you can try again.',
  },
} as const;
