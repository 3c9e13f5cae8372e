/** The page of adopting: title, hold, steps, the step's form and the summary beside it. */
import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { HoldPill } from '~/components/ui/Banner';
import { Stepper } from '~/components/ui/Stepper';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { AdoptionView } from '~/domain/adoptions/views';
import type { PublicItem, PublicNeed } from '~/domain/needs/public-need';
import { lampLevel } from '~/domain/needs/states';
import { useWords } from '~/i18n/use-words';
import { AdoptSummary, AdoptSummaryStrip } from './AdoptSummary';

export interface AdoptStepsProps {
  need: PublicNeed;
  item: PublicItem;
  /** The hold being finished; null while choosing. */
  adoption: AdoptionView | null;
  children: ReactNode;
}

export type LastResult = SubmissionResult<string[]> | null;

export function AdoptSteps({ need, item, adoption, children }: AdoptStepsProps) {
  const { t, time, own } = useWords();
  const isMoney = item.contribution === 'money';
  const steps = isMoney
    ? [t('adoptions.adopt.steps.amount'), t('adoptions.adopt.steps.pay'), t('adoptions.adopt.steps.checkout')]
    : [t('adoptions.adopt.steps.amount'), t('adoptions.adopt.steps.promise'), t('adoptions.adopt.steps.done')];
  const current = adoption ? 1 : 0;
  const whole = need.items.map(({ asked, confirmed }) => ({ asked, adopted: asked, confirmed }));
  const level = adoption ? lampLevel(need.state, need.items) : lampLevel('fully-adopted', whole);
  const summary = { need, item, level, mine: adoption?.quantity ?? null };
  return (
    <div className="ad">
      <div className="ad-main">
        <h1>
          <WordBreakTitle>{t('adoptions.adopt.title', { title: own(need.title, need.titleEn).text })}</WordBreakTitle>
        </h1>
        {adoption?.holdEndsAt && (
          <p>
            <HoldPill>{t('adoptions.adopt.held', { time: time(adoption.holdEndsAt) })}</HoldPill>
          </p>
        )}
        <AdoptSummaryStrip {...summary} />
        <Stepper steps={steps} current={current} label={t('adoptions.adopt.stepOf', { step: current + 1 })} />
        {children}
      </div>
      <AdoptSummary {...summary} />
    </div>
  );
}
