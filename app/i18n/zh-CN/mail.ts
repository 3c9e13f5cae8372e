/** The letters of the site, in Chinese: plain text, one link at most, no word about any household. */
export const mail = {
  signature: '暖光 Warmlight\n{{site}}\n\n这封信由系统寄出，不用回复。',
  verifyEmail: {
    subject: '确认您的邮箱',
    body: '您好：\n\n这个邮箱刚刚注册了暖光。请打开下面的链接，确认这个邮箱是您的：\n\n{{site}}/verify-email/{{token}}\n\n链接 24 小时内有效，只能用一次。\n\n不是您注册的？不用理会，什么都不会发生。',
  },
  accountExists: {
    subject: '您已经有暖光的账号',
    body: '{{name}}，您好：\n\n刚才有人用这个邮箱注册暖光。您已经有账号了，直接登录就好：\n\n{{site}}/log-in\n\n忘了密码，可以在登录页换一个。\n\n不是您注册的？不用理会，账号没有任何改动。',
  },
  resetPassword: {
    subject: '换一个新密码',
    body: '{{name}}，您好：\n\n有人要给您的账号换密码。如果是您，请打开：\n\n{{site}}/reset-password/{{token}}\n\n链接 1 小时内有效，只能用一次。\n\n不是您？不用理会，密码没有变。',
  },
  passwordChanged: {
    subject: '密码已经换了',
    body: '{{name}}，您好：\n\n您账号的密码刚刚换过，其他设备上的登录都已退出。\n\n不是您换的？请马上再换一次：\n\n{{site}}/forgot-password',
  },
  organisationAdmitted: {
    subject: '{{organisation}}已入驻',
    body: '{{name}}，您好：\n\n「{{organisation}}」的申请通过了，现在就可以开始：\n\n{{site}}/me\n\n欢迎。',
  },
  organisationRefused: {
    subject: '{{organisation}}的申请没有通过',
    body: '{{name}}，您好：\n\n「{{organisation}}」的入驻申请没有通过。理由：\n\n{{reason}}\n\n补齐以后，可以用同样的名称和代码再申请一次：\n\n{{site}}/apply',
  },
  organisationSuspended: {
    subject: '{{organisation}}暂停入驻',
    body: '{{name}}，您好：\n\n「{{organisation}}」暂停入驻。理由：\n\n{{reason}}\n\n暂停期间不能以机构名义做事，已有的记录都保留。处理好以后会恢复。',
  },
  organisationReadmitted: {
    subject: '{{organisation}}恢复入驻',
    body: '{{name}}，您好：\n\n「{{organisation}}」恢复入驻，原来的权限都回来了。理由：\n\n{{reason}}\n\n{{site}}/me',
  },
  adoptionCommitted: {
    subject: '认领好了：{{title}}',
    body: '「{{title}}」有人认领了。\n\n约好的日子和接收点都在这一页：\n\n{{link}}',
  },
  adoptionConfirmed: {
    subject: '亮了：{{title}}',
    body: '「{{title}}」送到了，慈善组织确认收到。\n\n{{reason}}\n\n{{link}}',
  },
  adoptionQuestioned: {
    subject: '请再看一下：{{title}}',
    body: '「{{title}}」的凭证被退回了。慈善组织说：\n\n{{reason}}\n\n补好以后，在这里再说一声：\n\n{{link}}',
  },
  adoptionNeedExpired: {
    subject: '到期了：{{title}}',
    body: '「{{title}}」到了最晚日期，您的这份认领随它一起结束了。\n\n付过的善款会原路退回。详情：\n\n{{link}}',
  },
  adoptionCancelled: {
    subject: '已取消：{{title}}',
    body: '「{{title}}」的这份认领取消了。理由：\n\n{{reason}}\n\n付过的善款会原路退回。详情：\n\n{{link}}',
  },
} as const;
