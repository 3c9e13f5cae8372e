/** People are found by name, title, nickname and slot, in four languages; words, brands and public figures are not. */
import { expect, test } from 'vitest';
import { detect } from '~/domain/cases/detector/detect';

const personsIn = (text: string) =>
  detect(text)
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['刘桂芬阿姨想要一个电饭煲。', '刘桂芬'],
  ['低保户马德顺，申请轮椅一辆。', '马德顺'],
  ['欧阳奶奶过85岁生日。', '欧阳奶奶'],
  ['尉迟敏独自带两个孩子。', '尉迟敏'],
  ['老张的腿又疼了。', '老张'],
  ['李阿姨想有人陪她说话。', '李阿姨'],
  ['盛老太牙不好。', '盛老太'],
  ['谭老师明天来家访。', '谭老师'],
  ['阿英的缝纫机坏了。', '阿英'],
  ['妞妞想要一个书包。', '妞妞'],
  ['康康妈妈换号码了。', '康康'],
  ['阿依古丽·买买提需要校服。', '阿依古丽·买买提'],
  ['桑吉卓玛要保暖手套。', '桑吉卓玛'],
  ['儿子叫石头，今年上初一。', '石头'],
  ['户主：罗水生', '罗水生'],
  ['姓名 刘 桂 芬 ，女', '刘 桂 芬'],
  ['联系人：刘桂\n芬，家住本区', '刘桂\n芬'],
  ['劉桂芬想要一張新床褥。', '劉桂芬'],
  ['強仔話想要計數機。', '強仔'],
  ['司机姓覃，人很好。', '覃'],
  ['Mrs Tang needs a lamp.', 'Mrs Tang'],
  ['Auntie Deng likes soft meals.', 'Auntie Deng'],
  ['Zhou Yulan has dialysis every week.', 'Zhou Yulan'],
  ['Her son Haoran needs a desk.', 'Haoran'],
  ["Xiaomei's grandmother is ill.", 'Xiaomei'],
  ['Tommy仔要乐高。', 'Tommy仔'],
])('%s', (text, name) => {
  expect(personsIn(text).join('|')).toContain(name);
});

test.each([
  '一位老百姓想要一台收音机。',
  '李宁公司捐赠运动鞋200双。',
  '解放军叔叔来村里修路。',
  '黄色预警期间，高温天气请减少外出。',
  '方便面和白菜已经送到。',
  '王某某和张*的材料已经收齐。',
  '他的奶奶和妈妈都在家。',
  '老人家眼睛不好，喜欢听评书。',
  '小朋友三年级，想要一本图书。',
  '雷锋日学习雷锋精神。',
  '服务对象C想要一床冬被。',
  '志愿者周末上门，社工陪同。',
  'The clinic served 64 residents on Saturday.',
  'Thanks to Tencent Foundation and Huawei for tablets.',
])('nobody in: %s', (text) => {
  expect(personsIn(text)).toEqual([]);
});

test('a name found once is found wherever it appears again', () => {
  expect(personsIn('文静怡在读高二。静怡想给奶奶买鞋，文静怡自己什么都不要。')).toEqual(['文静怡', '静怡', '文静怡']);
});
