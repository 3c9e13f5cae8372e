/** What is wrong with a field, and what to do. */
export const validation = {
  required: '请填写这一项',
  'too-long': '太长了，最多 {{max}} 个字',
  'too-short': '太短了，至少 {{min}} 个字',
  email: '邮箱地址不完整，例如 name@example.com',
  choose: '请选一项',
  'whole-number': '请填整数，不要小数、负号或文字',
  'at-least-one': '至少填 1',
  'at-most': '最多填 {{max}}',
  amount: '请填大于 0 的金额，最多两位小数，例如 48 或 48.50',
  day: '日期不存在，请按 年-月-日 填写，例如 2026-12-15',
  hours: '请填小时数，最多两位小数，例如 2 或 1.5',
  'most-items': '最多 {{max}} 样，多出来的请另写一个需求',
  'ends-before-start': '结束那天要在开始之后',
} as const;
