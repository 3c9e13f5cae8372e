/** Paying, in Chinese: what is paid, to whom, what happens next. */
export const payments = {
  practice: {
    title: '练习付款',
    crumb: '付款',
    warning: '这是练习付款页，不会动用真的钱。',
    warningText: '演示站用它代替支付。按下「付款」，后面的流程和真的一样走。',
    amount: '金额',
    need: '用于',
    receiver: '收款方',
    hold: '暂留到 {{time}}',
    holdEnded: '暂留已经到时间。现在付款：还差的话照收，不差了就当场退回。',
    pay: '付款 {{amount}}（练习）',
    fail: '让付款失败（练习）',
    back: '回到上一步，先不付',
    paid: '这一笔已经付过了，没有重复收款。',
    refunded: '这一笔付过，也已经退回。',
    expired: '这一笔已经不用付了：认领已放回或到期。',
    toAdoption: '看这份认领',
    sending: '正在付款…',
  },
  state: { open: '等付款', paid: '已付 {{amount}}', failed: '付款没有成功', expired: '没有付款', refunded: '已全部退回' },
  notice: {
    paid: '付款到账，认领好了。慈善组织确认办好以后，灯会全亮。',
    refundedLate: '付款到的时候，这件事已经不差了。钱已当场原路退回。',
    failed: '付款没有成功，没有扣钱。暂留还在，可以再试一次。',
  },
} as const;
