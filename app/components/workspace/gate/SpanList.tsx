/** The marks one by one: kind, where, what is proposed, and how each was answered. The marked words stay covered. */
import { Banner } from '~/components/ui/Banner';
import { Button } from '~/components/ui/Button';
import { Icon } from '~/components/ui/Icon';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { placeName } from '~/domain/needs/gate/texts';
import type { GateView, MarkView, OpenedMark } from '~/domain/needs/gate/views';
import { useWords } from '~/i18n/use-words';
import { MarkForms } from './MarkForms';

export interface SpanListProps {
  gate: GateView;
  version: number;
  /** The reader may answer: an approver, while the need is in review. */
  mayAnswer: boolean;
  /** The reader had a hand in the text and so keeps nothing. */
  own: boolean;
  opened: OpenedMark | null;
  /** What was refused, in the reader's words. */
  errors: readonly string[];
}

function MarkLine({ mark, opened, version, mayAnswer, own }: Omit<SpanListProps, 'gate' | 'errors'> & { mark: MarkView }) {
  const { t } = useWords();
  const isOpened = opened?.place === mark.place && opened.start === mark.start && opened.end === mark.end;
  const waits = !mark.isKept;
  const tone = mark.isCertain ? 'red' : mark.isKept ? 'green' : 'yellow';
  return (
    <li className={waits ? (mark.isCertain ? 'ask must' : 'ask') : undefined}>
      <span className={`no ${tone}`}>{mark.number}</span>
      <div>
        <b>{t(`workspace.gate.type.${mark.type}`)}</b> ·{' '}
        {mark.type === 'SEALED' ? t('workspace.gate.matches') : t(mark.isCertain ? 'workspace.gate.certain' : 'workspace.gate.likely')}
        <br />
        <span className="small">
          {t(`workspace.where.${placeName(mark.place)}`)} · {isOpened ? t('workspace.gate.opened', { text: opened.text }) : mark.shown}
          {waits && ' → '}
          {waits && (mark.wording || t('workspace.gate.proposalRemove'))}
        </span>
      </div>
      {!waits && (
        <span className="lampstate green">
          <Icon name="check" />
          {t('workspace.gate.kept')}
        </span>
      )}
      {waits && mayAnswer && <MarkForms mark={mark} version={version} mayKeep={!own} />}
    </li>
  );
}

export function SpanList(props: SpanListProps) {
  const { gate, version, mayAnswer, errors } = props;
  const { t } = useWords();
  const count = gate.marks.length;
  const title =
    count === 0
      ? t('workspace.gate.titleNone')
      : gate.open === 0
        ? t('workspace.gate.titleDone', { count })
        : t('workspace.gate.titleOpen', { count, open: gate.open });
  return (
    <section id="marks">
      <h2>
        <WordBreakTitle>{title}</WordBreakTitle>
      </h2>
      {errors.length > 0 && (
        <Banner tone="error" icon="alert">
          {errors.join(' ')}
        </Banner>
      )}
      <ul className="spans">
        {[...gate.marks]
          .sort((a, b) => Number(a.isKept) - Number(b.isKept))
          .map((mark) => (
            <MarkLine key={mark.number} mark={mark} {...props} />
          ))}
      </ul>
      {mayAnswer && gate.open > 1 && (
        <form method="post" action="?act=reword" className="gateall">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="mark" value="all" />
          <Button variant="outline" small icon="undo" busyLabel={t('common.sending')}>
            {t('workspace.gate.changeAll')}
          </Button>
        </form>
      )}
    </section>
  );
}
