/** Words of companies, in English: what a company says of itself. */
export const companies = {
  trade: 'Trade',
  tradeHint: 'Such as hardware retail or property care.',
  headcount: 'People employed',
  headcountHint: 'Leaderboards are grouped by size: a corner shop is not measured against a factory.',
  headcountValue_one: '{{count}} person',
  headcountValue_other: '{{count}} people',
} as const;
