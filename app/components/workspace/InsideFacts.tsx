/** What the desk knows beside the public view: the case file's open facts, costs and estimates. No sealed value. */
import { DefinitionList } from '~/components/ui/DefinitionList';
import { Icon } from '~/components/ui/Icon';
import type { NeedApproval } from '~/domain/needs/desk';
import { useWords } from '~/i18n/use-words';
import { CaseFactsText } from './CaseFactsText';
import { DeskTrail } from './DeskTrail';

export function InsideFacts({ approval }: { approval: NeedApproval }) {
  const { t, money, own, quantity } = useWords();
  const { need, author, caseFacts, cost, estimates, trail } = approval;
  const project = need.project && own(need.project.title, need.project.titleEn);
  return (
    <section className="sealed" aria-label={t('workspace.approvals.inside')}>
      <p className="pane">
        <Icon name="lock" />
        {t('workspace.approvals.inside')} <small>{t('workspace.approvals.insideBy', { author })}</small>
      </p>
      <DefinitionList
        facts={[
          {
            term: t('workspace.need.caseFile'),
            value: caseFacts ? <CaseFactsText facts={caseFacts} /> : t('workspace.approvals.caseNone'),
          },
          { term: t('workspace.approvals.cost'), value: <b className="num">{money(cost)}</b> },
          { term: t('workspace.form.project'), value: project ? <span lang={project.lang}>{project.text}</span> : null },
        ]}
      />
      <ul className="deskitems">
        {need.items.map((item, index) => {
          const estimate = estimates[index] ?? null;
          return (
            <li key={item.id}>
              <b lang={own(item.name, item.nameEn).lang}>{own(item.name, item.nameEn).text}</b>
              <span className="num">{quantity(item.contribution, item.asked, item.unit)}</span>
              {item.contribution !== 'money' && (
                <span className="small muted">
                  {estimate === null ? t('workspace.approvals.none') : t('workspace.approvals.estimate', { amount: money(estimate) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <DeskTrail lines={trail.slice(0, 6)} />
    </section>
  );
}
