/** The left side: which fields the case file holds, covered, and the author's words with their marks. No sealed value comes here. */
import { TextLink } from '~/components/ui/Button';
import { Icon } from '~/components/ui/Icon';
import type { NeedApproval } from '~/domain/needs/desk';
import { placeName } from '~/domain/needs/gate/texts';
import { MASK, type OpenedMark } from '~/domain/needs/gate/views';
import { useWords } from '~/i18n/use-words';
import { CaseFactsText } from '../CaseFactsText';
import { MarkedText } from './MarkedText';

function Fields({ approval }: { approval: NeedApproval }) {
  const { t, money, own } = useWords();
  const { gate, caseFacts, cost, need } = approval;
  const project = need.project && own(need.project.title, need.project.titleEn);
  return (
    <dl>
      {gate.sealedFields.map((field) => (
        <div key={field}>
          <dt>{t(`workspace.gate.field.${field}`)}</dt>
          <dd className="mask">{MASK}</dd>
        </div>
      ))}
      {caseFacts && (
        <div>
          <dt>{t('workspace.circleLabel')}</dt>
          <dd>
            <CaseFactsText facts={caseFacts} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('workspace.approvals.cost')}</dt>
        <dd className="num">{money(cost)}</dd>
      </div>
      {project && (
        <div>
          <dt>{t('workspace.form.project')}</dt>
          <dd lang={project.lang}>{project.text}</dd>
        </div>
      )}
    </dl>
  );
}

export function SealedPane({ approval, opened }: { approval: NeedApproval; opened: OpenedMark | null }) {
  const { t } = useWords();
  const { gate, author } = approval;
  return (
    <section className="sealed" aria-label={t('workspace.gate.fields')}>
      <p className="pane">
        <Icon name="lock" />
        {t('workspace.gate.fields')} <small>{t('workspace.approvals.insideBy', { author })}</small>
      </p>
      <Fields approval={approval} />
      {gate.caseFileId ? (
        <p className="small gatelink">
          <TextLink to={`/workspace/cases/${gate.caseFileId}`} icon="eye">
            {t('workspace.gate.toCase')}
          </TextLink>
        </p>
      ) : (
        <p className="small muted gatelink">{t('workspace.gate.noCase')}</p>
      )}
      <p className="strong small">{t('workspace.gate.raw')}</p>
      {gate.marks.length > 0 && <p className="hint xs">{t('workspace.gate.rawHint')}</p>}
      {gate.texts.map((text) => (
        <div key={text.place} className="gatetext">
          <span className="xs muted">{t(`workspace.where.${placeName(text.place)}`)}</span>
          <p className="raw" lang={text.language === 'en' ? 'en' : 'zh-CN'}>
            <MarkedText text={text} opened={opened} />
          </p>
        </div>
      ))}
    </section>
  );
}
