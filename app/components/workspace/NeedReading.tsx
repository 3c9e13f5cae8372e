/** A need that is no longer a draft, on its own desk: state, progress, what can still be done, what happened. */
import type { SubmissionResult } from '@conform-to/react';
import { Banner } from '~/components/ui/Banner';
import { TextLink } from '~/components/ui/Button';
import { DefinitionList } from '~/components/ui/DefinitionList';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { UrgencyTag } from '~/components/ui/UrgencyTag';
import type { DeskNeedPage } from '~/domain/needs/desk';
import { ENDED_STATES, isPublic, moveNeed } from '~/domain/needs/states';
import { useWords } from '~/i18n/use-words';
import { CaseFactsText } from './CaseFactsText';
import { DeskItems } from './DeskItems';
import { ReasonAsk } from './ReasonAsk';
import { StateTag } from './StateTag';

export interface NeedReadingProps {
  page: DeskNeedPage;
  act: string | null;
  lastResult?: SubmissionResult<string[]> | null;
}

function NeedActions({ page, act, lastResult }: NeedReadingProps) {
  const { t } = useWords();
  const answer = (name: string) => (act === name ? lastResult : null);
  return (
    <div className="deskacts">
      {moveNeed(page.need.state, 'meet-elsewhere').ok && (
        <ReasonAsk
          act="elsewhere"
          summary={t('workspace.need.elsewhere')}
          text={t('workspace.need.elsewhereText')}
          yes={t('workspace.need.elsewhereYes')}
          lastResult={answer('elsewhere')}
        />
      )}
      {moveNeed(page.need.state, 'withdraw').ok && (
        <ReasonAsk
          act="withdraw"
          summary={t('workspace.need.withdraw')}
          text={t('workspace.need.withdrawText')}
          yes={t('workspace.need.withdrawYes')}
          lastResult={answer('withdraw')}
        />
      )}
    </div>
  );
}

export function NeedReading(props: NeedReadingProps) {
  const { need, stateReason, caseFacts } = props.page;
  const { t, own, district, day } = useWords();
  const story = own(need.story, need.storyEn);
  const ended = (ENDED_STATES as readonly string[]).includes(need.state);
  const project = need.project && own(need.project.title, need.project.titleEn);
  return (
    <div className="deskneed">
      <div className="pv">
        <NeedWindow object={need.object} level={need.lamp} closed={ended} />
        <div>
          <div className="row gap-2">
            <StateTag state={need.state} />
            <UrgencyTag urgency={need.urgency}>{t(`common.urgency.${need.urgency}`)}</UrgencyTag>
          </div>
          {need.state === 'in-review' && <p className="small muted">{t('workspace.need.inReview')}</p>}
          {isPublic(need.state) && (
            <TextLink to={`/needs/${need.id}`} icon="globe">
              {t('workspace.need.publicPage')}
            </TextLink>
          )}
        </div>
      </div>
      {ended && (
        <Banner tone="hold" icon="info" title={t('workspace.need.ended', { state: t(`workspace.state.${need.state}`) })}>
          {stateReason && <p>{t('workspace.need.reason', { reason: stateReason })}</p>}
        </Banner>
      )}
      <h2>{t('workspace.need.items')}</h2>
      <DeskItems items={need.items} progress />
      <h2>{t('workspace.need.facts')}</h2>
      <p className="deskstory" lang={story.lang}>
        {story.text}
      </p>
      <DefinitionList
        facts={[
          { term: t('workspace.form.kind'), value: t(`common.kind.${need.kind}`) },
          { term: t('workspace.form.district'), value: district(need.district) },
          {
            term: t('workspace.form.group'),
            value: [...new Set([t(`common.group.${need.group}`), t(`common.ageBand.${need.ageBand}`)])].join(' · '),
          },
          { term: t('workspace.form.neededBy'), value: day(need.neededBy, true) },
          { term: t('workspace.form.project'), value: project ? <span lang={project.lang}>{project.text}</span> : null },
          { term: t('workspace.need.caseFile'), value: caseFacts && <CaseFactsText facts={caseFacts} /> },
        ]}
      />
      <NeedActions {...props} />
    </div>
  );
}
