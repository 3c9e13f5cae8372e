/** The letters of the site, in English: plain text, one link at most, no word about any household. */
export const mail = {
  signature: 'Warmlight 暖光\n{{site}}\n\nThis letter was sent by the site; no need to answer.',
  verifyEmail: {
    subject: 'Confirm your e-mail address',
    body: 'Hello,\n\nthis address has just been used to sign up for Warmlight. Please open this link to confirm that the address is yours:\n\n{{site}}/verify-email/{{token}}\n\nIt works once, within 24 hours.\n\nIt was not you who signed up? Do nothing, and nothing will happen.',
  },
  accountExists: {
    subject: 'You have a Warmlight account already',
    body: 'Hello {{name}},\n\nsomebody has just signed up for Warmlight with this address. You have an account already; log in with it:\n\n{{site}}/log-in\n\nIf you forgot the password, that page helps you to a new one.\n\nIt was not you? Do nothing; nothing about the account has changed.',
  },
  resetPassword: {
    subject: 'A new password',
    body: 'Hello {{name}},\n\nsomebody asked for a new password for your account. If it was you, open:\n\n{{site}}/reset-password/{{token}}\n\nIt works once, within one hour.\n\nIt was not you? Do nothing; the password is as it was.',
  },
  passwordChanged: {
    subject: 'Your password was changed',
    body: 'Hello {{name}},\n\nthe password of your account has just been changed; other devices are logged out.\n\nIt was not you? Change it again at once:\n\n{{site}}/forgot-password',
  },
  organisationAdmitted: {
    subject: '{{organisation}} is admitted',
    body: 'Hello {{name}},\n\nthe application of “{{organisation}}” was accepted; you can begin now:\n\n{{site}}/me\n\nWelcome.',
  },
  organisationRefused: {
    subject: 'The application of {{organisation}} was refused',
    body: 'Hello {{name}},\n\nthe application of “{{organisation}}” was refused, for this reason:\n\n{{reason}}\n\nOnce that is settled you can apply again with the same name and code:\n\n{{site}}/apply',
  },
  organisationSuspended: {
    subject: '{{organisation}} is suspended',
    body: 'Hello {{name}},\n\n“{{organisation}}” is suspended, for this reason:\n\n{{reason}}\n\nMeanwhile nobody can act in its name; every record stays. It will be readmitted once the matter is settled.',
  },
  organisationReadmitted: {
    subject: '{{organisation}} is readmitted',
    body: 'Hello {{name}},\n\n“{{organisation}}” is readmitted; its people can do again what they could. The reason:\n\n{{reason}}\n\n{{site}}/me',
  },
  adoptionCommitted: {
    subject: 'Taken on: {{title}}',
    body: '“{{title}}” has been taken on.\n\nThe day and the handover point stand on this page:\n\n{{link}}',
  },
  adoptionConfirmed: {
    subject: 'Lit: {{title}}',
    body: '“{{title}}” arrived, and the charity confirmed it.\n\n{{reason}}\n\n{{link}}',
  },
  adoptionQuestioned: {
    subject: 'Please look again: {{title}}',
    body: 'The proof for “{{title}}” was sent back. The charity says:\n\n{{reason}}\n\nOnce it is put right, say so here:\n\n{{link}}',
  },
  adoptionNeedExpired: {
    subject: 'Its last day passed: {{title}}',
    body: '“{{title}}” reached its last day, and your adoption ended with it.\n\nMoney that was paid goes back the way it came. More:\n\n{{link}}',
  },
  adoptionCancelled: {
    subject: 'Cancelled: {{title}}',
    body: 'This adoption of “{{title}}” was cancelled. The reason:\n\n{{reason}}\n\nMoney that was paid goes back the way it came. More:\n\n{{link}}',
  },
} as const;
