/** The refusals of authoring read as whole sentences in both languages, whatever they name. */
import { expect, test } from 'vitest';
import { PRIVATE_WORD_KINDS } from '~/domain/needs/private-words';
import { LANGUAGES } from '~/i18n/language';
import { errorKey, sayError, translator } from '~/i18n/translate';

const wheres = ['title', 'titleEn', 'story', 'storyEn', 'item', 'what', 'whatEn', 'why', 'whyEn', 'done', 'doneEn'];
const missing = ['title', 'story', 'items', 'neededBy', 'what', 'why', 'done', 'endsOn'];
const keys = [
  ...PRIVATE_WORD_KINDS.flatMap((kind) => wheres.map((where) => errorKey('refusals.private-words-in-text', { where, kind }))),
  ...PRIVATE_WORD_KINDS.map((kind) => errorKey('refusals.private-words-in-reason', { kind })),
  ...missing.flatMap((one) => [
    errorKey('refusals.need-incomplete', { missing: one }),
    errorKey('refusals.project-incomplete', { missing: one }),
  ]),
  ...wheres.map((where) => errorKey('refusals.pity-words-in-text', { where, word: '独居', rewording: '一位街坊' })),
];

test.each(LANGUAGES)('in %s no sentence shows a key or a gap', (language) => {
  const t = translator(language);
  for (const key of keys) expect(sayError(t, key)).not.toMatch(/workspace|refusals|\{\{|\$t|undefined/);
});
