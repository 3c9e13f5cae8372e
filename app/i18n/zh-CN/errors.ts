/** The pages of errors. */
export const errors = {
  title: '没有打开',
  toNeeds: '看看还有哪些需求',
  reference: '如需帮忙，请报这个编号：',
  notFound: { title: '没有这一页', text: '地址可能抄错了一位，或者这里从来没有过东西。什么都没有改动。' },
  gone: { title: '这件事已经结束了', text: '慈善组织收回了这个需求，或者它已过期、另有办法办成。这里不留下任何痕迹。' },
  forbidden: { title: '这一页不归您看', text: '您已登录，但这件事要由别的角色来做。请找本组织的负责人，或换一个账号登录。' },
  fault: { title: '我们这边出了点问题', text: '不是您做错了什么。刚才送出的内容没有保存，也没有付款。请过一会儿再试。' },
} as const;
