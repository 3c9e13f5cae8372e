/** How far a need or project is, as the desk says it: a word, never colour alone. */
import type { NeedState } from '~/domain/needs/states';
import type { ProjectState } from '~/domain/projects/states';
import { useWords } from '~/i18n/use-words';

const TONES: Record<NeedState | ProjectState, string> = {
  draft: 'plain',
  'in-review': 'waiting',
  published: 'open',
  'fully-adopted': 'open',
  'in-delivery': 'open',
  met: 'lit',
  withdrawn: 'ended',
  expired: 'ended',
  'met-elsewhere': 'ended',
  closed: 'lit',
};

export function StateTag({ state }: { state: NeedState | ProjectState }) {
  const { t } = useWords();
  return <span className={`statetag ${TONES[state]}`}>{t(`workspace.state.${state}`)}</span>;
}
