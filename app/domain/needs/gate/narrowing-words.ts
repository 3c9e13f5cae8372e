/** Words that leave few households to choose from: rare illnesses, unusual callings. They name nobody; they narrow, and an approver has to weigh them. */
import type { Wording } from '~/domain/cases/detector/span';

/** Named in the national lists of rare diseases, or as rare as those. Common illnesses (diabetes, stroke, cancer by its bare name) are not here. */
const ILLNESSES =
  '渐冻症|渐冻人|肌萎缩侧索硬化|脊髓性肌萎缩|成骨不全|瓷娃娃|血友病|白化病|戈谢病|法布雷病|庞贝病|苯丙酮尿|黏多糖|粘多糖|大疱性表皮松解|蝴蝶宝贝|多发性硬化|视神经脊髓炎|重症肌无力|亨廷顿|肝豆状核变性|' +
  '威尔逊病|结节性硬化|马凡综合|马方综合|普拉德.?威利|小胖威利|天使综合|雷特综合|脆性X|威廉姆斯综合|威廉斯综合|特纳综合|克氏综合|囊性纤维化|肺动脉高压|特发性肺纤维化|淋巴管肌瘤|阵发性睡眠性血红蛋白尿|地中海贫血|再生障碍性贫血|' +
  '范可尼贫血|系统性硬化|硬皮病|卟啉病|血卟啉|遗传性血管性水肿|杜氏肌营养不良|杜兴|肌营养不良|腓骨肌萎缩|小脑共济失调|小脑萎缩|弗里德赖希|神经纤维瘤|朗格汉斯|视网膜色素变性|视网膜母细胞瘤|先天性无虹膜|软骨发育不全|侏儒|连体|' +
  '先天性胆道闭锁|胆道闭锁|先天性巨结肠|尼曼匹克|异染性脑白质|肾上腺脑白质|线粒体脑|早老症|石骨症|鱼鳞病|渔鳞病|枫糖尿|甲基丙二酸|婴儿痉挛|德拉韦|德拉维|烟雾病|麻风|尘肺|肌张力障碍|多系统萎缩|进行性核上性麻痹|克雅氏?病|艾滋|HIV|' +
  'ALS|amyotrophic lateral sclerosis|motor neurone disease|spinal muscular atrophy|SMA|brittle bone|osteogenesis imperfecta|ha?emophilia|albinism|Gaucher|Fabry disease|Pompe disease|phenylketonuria|multiple sclerosis|myasthenia gravis|' +
  "Huntington'?s|Wilson'?s disease|tuberous sclerosis|Marfan|Prader.Willi|Rett syndrome|fragile X|cystic fibrosis|pulmonary hypertension|thalass?emia|muscular dystrophy|neurofibromatosis|retinitis pigmentosa|dwarfism|biliary atresia|moyamoya|leprosy|silicosis|pneumoconiosis";

const CALLINGS =
  '舞狮|舞龙师|粤剧演员|粤剧老倌|花旦|武生|京剧演员|皮影|木偶戏|变脸|打铁|铁匠|修钟表|钟表匠|修钢笔|补锅|磨剪刀|弹棉花|箍桶|扎纸|做棺材|殡葬|守墓|守陵|灯塔|渡船|摆渡|捞尸|宰牛|阉鸡|养蛇|捕蛇|采珠|潜水员|飞行员|空姐|船长|运动员|全国冠军|省冠军|' +
  '奥运|残奥|世界冠军|劳模|战斗英雄|一等功|老红军|抗战老兵|抗美援朝|法官|检察官|狱警|牧师|道士|和尚|尼姑|阿訇|神父|电视台主持|电台主持|播音员|' +
  'lion dancer|opera singer|puppeteer|blacksmith|watchmaker|ferryman|lighthouse keeper|undertaker|gravedigger|Olympic|Paralympic|world champion|national champion|war veteran|judge of|pilot of|monk|nun|priest|imam';

const KINDS = [
  { reason: 'rare-illness', pattern: new RegExp(ILLNESSES, 'gi'), wording: { zh: '需要长期治疗的病', en: 'a long-term illness' } },
  { reason: 'rare-calling', pattern: new RegExp(CALLINGS, 'gi'), wording: { zh: '做了多年的手艺', en: 'a trade of many years' } },
] as const satisfies readonly { reason: string; pattern: RegExp; wording: Wording }[];

export interface NarrowingWord {
  readonly start: number;
  readonly end: number;
  readonly reason: (typeof KINDS)[number]['reason'];
  readonly wording: Wording;
}

const LETTER = /[A-Za-z]/;

/** The narrowing words of `text`, in order; a Latin one must stand by itself. */
export function findNarrowingWords(text: string): readonly NarrowingWord[] {
  const found = KINDS.flatMap(({ reason, pattern, wording }) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, reason, wording })),
  );
  return found
    .filter(({ start, end }) => !(LETTER.test(text[start] ?? '') && (LETTER.test(text[start - 1] ?? '') || LETTER.test(text[end] ?? ''))))
    .sort((a, b) => a.start - b.start);
}
