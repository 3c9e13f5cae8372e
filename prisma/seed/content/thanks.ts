/** Words that travel with a delivery: stamps, donors' notes, charities' notes. All about the thing, never about a person. */
import type { Contribution } from '~/domain/needs/vocabulary';

export interface Stamp {
  zh: string;
  en: string;
}

/** What a receiver may choose to say; nobody has to. */
export const THANKS_STAMPS: readonly Stamp[] = [
  { zh: '收到了', en: 'It is here' },
  { zh: '很合用', en: 'Just right' },
  { zh: '暖和', en: 'Warm' },
  { zh: '好吃', en: 'It was good' },
  { zh: '不漏了', en: 'Dry at last' },
  { zh: '亮堂', en: 'Bright now' },
  { zh: '尺寸正好', en: 'A perfect fit' },
  { zh: '今天就用上了', en: 'In use today' },
  { zh: '走得稳', en: 'Steady on my feet' },
  { zh: '学会了', en: 'I can do it now' },
  { zh: '手艺真好', en: 'Fine work' },
  { zh: '有空来喝茶', en: 'Come by for tea' },
];

type Notes = Readonly<Record<Contribution, readonly string[]>>;

/** What a donor writes when it is done; each fits whatever the need was. */
export const PROOF_NOTES: Notes = {
  money: ['款项已付，付款编号和这条认领对得上。'],
  goods: [
    '按清单配齐，拆箱试过，说明书放在箱子里。',
    '已送到社区交接点，包装完好，交接单在箱子最上面。',
    '当场点过数，一件不少，标签没拆，不合适可以换。',
    '快递到交接点，社工签了字，单号已抄给她。',
    '自己开车送的，搬上三楼，外面的膜没有撕。',
    '买的是厚实的那款，试用了一遍，没有毛病。',
    '配件另装一袋，多备了一份，贴了名称。',
    '店里当面验过货，保修卡和票据夹在说明书里。',
    '路上裹了两层气泡膜，到了打开看，边角没有碰。',
    '换了一次型号，现在这个尺寸和清单写的一致。',
  ],
  hours: [
    '时间按约好的做满，签到表社工拍了照。',
    '两个人去的，活干完收拾干净才走，工具都带回来了。',
    '按清单一项一项做，最后一起核对了一遍。',
    '比说好的多花了半小时，多的不用记。',
    '做完留了一页纸，写清楚下次从哪里接着来。',
    '第一次有点生疏，第二次就顺了，约好的次数都做完了。',
    '材料用了备好的那份，剩下的放回交接点。',
    '社工在场，做完一起试了一遍，没有问题。',
  ],
  meals: [
    '出锅到交接二十二分钟，餐盒七十一度。',
    '按份数装好，少盐，汤另装，盖子都扣紧了。',
    '当天的留样在冰箱里，标签写了时间。',
    '约好的份数送完，每天的签收单夹在一起。',
    '菜单照着嘱咐调过，软烂的那几份贴了红点。',
  ],
};

/** What a charity writes when it confirms; each fits whatever the need was. */
export const CONFIRMATION_NOTES: Notes = {
  money: ['票据与金额相符。', '已按清单采购并交付，单据存档。', '款项用完，照片和收据都在档里。', '验收完成，支出与预算一致。'],
  goods: [
    '实物与清单一致，数量点过。',
    '社工到场看过，尺寸合适。',
    '收到全数，包装完好。',
    '使用方法讲过两遍，说明书贴在旁边。',
    '一周后回访，仍在用。',
    '颜色与预想不同，本人说更好看。',
    '当场试用，没有毛病。',
    '已交到手上，本人签收。',
  ],
  hours: [
    '服务时长与签到一致。',
    '约好的次数都到了，记录齐全。',
    '社工在场，做得细。',
    '按计划完成，清单逐项勾过。',
    '回访过，说还想请同一位再来。',
    '时间守得准，做完收拾得干净。',
  ],
  meals: ['餐食按时到，温度合格。', '份数与签收单一致。', '口味按嘱咐调过，都吃完了。', '每天准点，中间没有断过。'],
};
