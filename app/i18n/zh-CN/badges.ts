/** Words of the caring-business badge, in Chinese. */
export const badges = {
  caringBusiness: '爱心企业',
  level: { '1': '一级', '2': '二级', '3': '三级' },
  levelLine: '{{level}}，三扇窗亮了 {{lit}} 扇',
  awarded: '授予',
  validUntil: '有效至',
  code: '编号',
  criteriaHeading: '怎样得到',
  criteria:
    '最近四季里，帮过至少 {{needs}} 个不同的需求：两季以上做成 {{overSeasons}} 件，或一季做成 {{inOneSeason}} 件；积分满 {{level1}} 为一级，满 {{level2}} 为二级，满 {{level3}} 为三级。',
  validity: '有效一年，到期要有新的行动。确认被撤回、条件不再满足时，勋章随之结束。',
} as const;
