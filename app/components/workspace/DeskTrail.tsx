/** What happened to a need or project, newest first: the day, who, what, and the sentence they left. */
import { Trail } from '~/components/ui/Trail';
import type { TrailLine } from '~/domain/needs/desk';
import { zhCN } from '~/i18n/messages';
import { useWords } from '~/i18n/use-words';

type Move = keyof typeof zhCN.workspace.move;

function moveOf(action: string): Move {
  return action in zhCN.workspace.move ? (action as Move) : 'other';
}

export function DeskTrail({ lines }: { lines: readonly TrailLine[] }) {
  const { t, day } = useWords();
  return (
    <Trail
      entries={lines.map((line) => ({
        key: line.id,
        when: day(line.day, true),
        dateTime: line.day,
        moved: line.action === 'approve' || line.action === 'settle',
        text: (
          <>
            {line.who ?? t('workspace.clock')} · {t(`workspace.move.${moveOf(line.action)}`)}
            {line.reason && line.action !== 'expire' && <span className="small muted">：{line.reason}</span>}
          </>
        ),
      }))}
    />
  );
}
