/** Words of companies, in Chinese: what a company says of itself. */
export const companies = {
  trade: '行业',
  tradeHint: '例如「五金零售」「物业服务」。',
  headcount: '员工人数',
  headcountHint: '爱心榜按规模分组，小店与大厂不比。',
  headcountValue_other: '{{count}} 人',
} as const;
