/** The gate's marks on their author's page: what, where, and the proposal one click away while it is a draft. */
import { Banner } from '~/components/ui/Banner';
import { Button } from '~/components/ui/Button';
import { placeName } from '~/domain/needs/gate/texts';
import type { AuthorMark } from '~/domain/needs/gate/views';
import { useWords } from '~/i18n/use-words';

export interface AuthorMarksProps {
  marks: readonly AuthorMark[];
  version: number;
  isDraft: boolean;
  errors: readonly string[];
}

function Line({ mark, version, isDraft }: Omit<AuthorMarksProps, 'marks' | 'errors'> & { mark: AuthorMark }) {
  const { t } = useWords();
  const tone = mark.isKept ? 'green' : mark.isCertain ? 'red' : 'yellow';
  return (
    <li>
      <span className={`no ${tone}`}>{mark.number}</span>
      <div>
        <b>{t(`workspace.gate.type.${mark.type}`)}</b> · {t(mark.isCertain ? 'workspace.gate.certain' : 'workspace.gate.likely')}
        <br />
        <span className="small">
          {t(`workspace.where.${placeName(mark.place)}`)} · <mark className="found">{mark.found}</mark>
        </span>
      </div>
      {mark.isKept && <span className="lampstate green">{t('workspace.gate.author.kept')}</span>}
      {!mark.isKept && isDraft && (
        <form method="post" action="?act=apply">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="place" value={mark.place} />
          <input type="hidden" name="start" value={mark.start} />
          <input type="hidden" name="end" value={mark.end} />
          <Button variant="outline" small busyLabel={t('common.sending')}>
            {mark.wording ? t('workspace.gate.author.apply', { wording: mark.wording }) : t('workspace.gate.author.applyRemove')}
          </Button>
        </form>
      )}
    </li>
  );
}

export function AuthorMarks(props: AuthorMarksProps) {
  const { marks, isDraft, errors } = props;
  const { t } = useWords();
  if (marks.length === 0 && errors.length === 0) return null;
  return (
    <section className="authormarks" id="marks">
      <h2>{t('workspace.gate.author.title', { count: marks.length })}</h2>
      {errors.length > 0 && <Banner tone="error">{errors.join(' ')}</Banner>}
      <p className="hint">{t(isDraft ? 'workspace.gate.author.text' : 'workspace.gate.author.inReview')}</p>
      <ul className="spans">
        {marks.map((mark) => (
          <Line key={mark.number} mark={mark} version={props.version} isDraft={isDraft} />
        ))}
      </ul>
    </section>
  );
}
