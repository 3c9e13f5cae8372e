/** Words of the caring-business badge, in English. */
export const badges = {
  caringBusiness: 'Caring business',
  level: { '1': 'Level 1', '2': 'Level 2', '3': 'Level 3' },
  levelLine: '{{level}}: {{lit}} of three windows lit',
  awarded: 'Awarded',
  validUntil: 'Valid until',
  code: 'Code',
  criteriaHeading: 'How it is earned',
  criteria:
    'Within the last four seasons, help with at least {{needs}} different needs: {{overSeasons}} deeds over two seasons or more, or {{inOneSeason}} in one; {{level1}} points make level 1, {{level2}} level 2, {{level3}} level 3.',
  validity:
    'Valid for one year; renewing it takes new deeds. When a confirmation is taken back and the criteria no longer hold, the badge ends with it.',
} as const;
