/** Addresses finer than a street office, a person's school, hospital and employer, accounts, plates, papers and days of birth. */
import { expect, test } from 'vitest';
import { detect } from '~/domain/cases/detector/detect';

const found = (text: string) => detect(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

test.each([
  ['住柳荫街9号院3号楼2门501，丈夫去世', 'ADDRESS', '柳荫街9号院3号楼2门501'],
  ['杏花村六组的路不好走', 'ADDRESS', '杏花村六组'],
  ['兴隆家园3-1-701要少盐', 'ADDRESS', '兴隆家园3-1-701'],
  ['送回民巷6号', 'ADDRESS', '回民巷6号'],
  ['房子在煤场路尽头变电箱后面，没有门牌', 'ADDRESS', '煤场路尽头变电箱后面'],
  ['住在老井右边小路第二家', 'ADDRESS', '老井右边小路第二家'],
  ['送到仁愛里12號三樓之二', 'ADDRESS', '仁愛里12號三樓之二'],
  ['佢住福昌邨福滿樓1407室', 'ADDRESS', '福昌邨福滿樓1407室'],
  ['Room 301, Unit 2, Building 7, Xiangyang Garden, Haizhu District', 'ADDRESS', 'Room 301, Unit 2, Building 7, Xiangyang Garden'],
  ['在清溪中学高二（11）班读书', 'SCHOOL', '清溪中学高二（11）班'],
  ['就讀青禾國小四年三班', 'SCHOOL', '青禾國小四年三班'],
  ['studies at Hope Street Middle School, Class 7(1)', 'SCHOOL', 'Hope Street Middle School, Class 7(1)'],
  ['在博仁肿瘤医院乳腺二科21床', 'HOSPITAL', '博仁肿瘤医院乳腺二科21床'],
  ['at Renkang Hospital, Nephrology Ward, Bed 12', 'HOSPITAL', 'Renkang Hospital, Nephrology Ward, Bed 12'],
  ['在宏达再生资源回收站做分拣', 'EMPLOYER', '宏达再生资源回收站'],
  ['曾任星河电子厂品检员', 'EMPLOYER', '星河电子厂品检员'],
  ['邮箱sunmei2003@foxmail.com', 'EMAIL', 'sunmei2003@foxmail.com'],
  ['mail chen.lihua88 [at] example [dot] com', 'EMAIL', 'chen.lihua88 [at] example [dot] com'],
  ['微信加我 lucky_zhao1993，谢谢', 'WECHAT', 'lucky_zhao1993'],
  ['VX：meiyi-lau88', 'WECHAT', 'meiyi-lau88'],
  ['车牌浙C·D05527', 'PLATE', '浙C·D05527'],
  ['新能源 粤BF12345', 'PLATE', '粤BF12345'],
  ['号码京N·8?Q55', 'PLATE', '京N·8?Q55'],
  ['生于一九四六年三月初九', 'BIRTH_DATE', '一九四六年三月初九'],
  ['2014年6月3日出生', 'BIRTH_DATE', '2014年6月3日'],
  ['农历八月十六过85岁生日', 'BIRTH_DATE', '农历八月十六'],
  ['Born on May 20, 2017, twins', 'BIRTH_DATE', 'May 20, 2017'],
  ['看 https://pan.example.cn/s/1aB9xKq7?pwd=k3tz 吧', 'URL_TOKEN', 'https://pan.example.cn/s/1aB9xKq7?pwd=k3tz'],
  ['低保证号 DB4401-00736251', 'OTHER_ID', 'DB4401-00736251'],
  ['住院号ZY20240931775', 'OTHER_ID', 'ZY20240931775'],
  ['passport P4471920A', 'OTHER_ID', 'P4471920A'],
])('%s', (text, type, value) => {
  expect(found(text).join('\n')).toContain(`${type} `);
  const start = text.indexOf(value);
  const masked = new Set(detect(text).flatMap((span) => Array.from({ length: span.end - span.start }, (_, index) => span.start + index)));
  expect([...value].filter((_, index) => !masked.has(start + index))).toEqual([]);
});

test.each([
  '三年级的孩子想要一套水彩笔。',
  '本街道低保对象由1,102人增至1,317人。',
  '轮椅：折叠，座宽46cm，承重100kg，天河区。',
  '楼顶防水约46平方米，工期5天，遇雨顺延。',
  '项目章程见 https://www.example.org/about ，欢迎查阅。',
  '通知于2026年3月1日印发，5月17日截止。',
  '与第一人民医院合作开展义诊。',
  '咨询请写 info@example.org 。',
  'See https://www.example.org/about for details.',
  'Order PO-2026-0911-0347 for 60 quilts was received.',
])('nothing private in: %s', (text) => {
  expect(found(text)).toEqual([]);
});
