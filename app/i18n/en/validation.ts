/** What is wrong with a field, and what to do. */
export const validation = {
  required: 'Please fill this in',
  'too-long': 'Too long: {{max}} characters at most',
  'too-short': 'Too short: {{min}} characters at least',
  email: 'The address is incomplete; it looks like name@example.com',
  choose: 'Please choose one',
  'whole-number': 'Please give a whole number, without decimals, signs or letters',
  'at-least-one': 'At least 1',
  'at-most': '{{max}} at most',
  amount: 'Please give an amount above 0 with at most two decimals, such as 48 or 48.50',
  day: 'There is no such day; write year-month-day, such as 2026-12-15',
  hours: 'Please give hours with at most two decimals, such as 2 or 1.5',
  'most-items': '{{max}} things at most; please write another need for the rest',
  'ends-before-start': 'It has to end after it begins',
} as const;
