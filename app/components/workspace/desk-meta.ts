/** The title of a desk page; "error" goes first when a form was refused, so that a reader hears it first. */
import { languageOf } from '~/components/page-meta';
import { translator } from '~/i18n/translate';

type Title =
  | 'workspace.today.due'
  | 'workspace.needs.title'
  | 'workspace.form.newTitle'
  | 'workspace.approvals.title'
  | 'workspace.projects.title'
  | 'workspace.projects.new';

/** `subject` is what the page is about, e.g. a need's title. */
export function deskMeta(matches: Parameters<typeof languageOf>[0], title: Title, subject?: string) {
  const t = translator(languageOf(matches));
  return [
    { title: [subject, t(title), t('workspace.crumb'), t('common.brand')].filter(Boolean).join(' · ') },
    { name: 'robots', content: 'noindex' },
  ];
}
