/** The panel beside a need: what remains and the one button, or that it is lit; who receives, where, by when, what counts. No donor counts. */
import { ButtonLink, TextLink } from '~/components/ui/Button';
import { DefinitionList } from '~/components/ui/DefinitionList';
import type { PublicNeed } from '~/domain/needs/public-need';
import { findDistrict } from '~/domain/places';
import { useWords } from '~/i18n/use-words';
import { NeedRemainingWords, NeedWick } from './NeedRemaining';
import { isWaiting } from './what-is-left';

function PanelAsk({ need }: { need: PublicNeed }) {
  const { t } = useWords();
  if (isWaiting(need)) {
    return (
      <>
        <ButtonLink block to={`/needs/${need.id}/adopt`}>
          {t('needs.page.adopt')}
        </ButtonLink>
        {need.items.some((item) => item.contribution === 'money') && <p className="small muted under-ask">{t('needs.page.notYetPaid')}</p>}
      </>
    );
  }
  return (
    <>
      <p className="small">{t(need.state === 'met' ? 'needs.page.litThanks' : 'needs.page.nothingLeft')}</p>
      <ButtonLink block variant="outline" to={`/needs?${findDistrict(need.district) ? 'district' : 'city'}=${need.district}`}>
        {t('needs.page.seeOthers')}
      </ButtonLink>
    </>
  );
}

export function NeedPanel({ need, siteUrl }: { need: PublicNeed; siteUrl: string }) {
  const { t, own, district, city, day, language } = useWords();
  const charity = own(need.charity.name, need.charity.nameEn).text;
  const project = need.project && own(need.project.title, need.project.titleEn);
  const isMoney = need.items.some((item) => item.contribution === 'money');
  const title = own(need.title, need.titleEn).text;
  const subject = encodeURIComponent(t('needs.page.shareSubject', { title }));
  const place =
    city(need.district) === district(need.district)
      ? district(need.district)
      : language === 'zh-CN'
        ? `${city(need.district)} · ${district(need.district)}`
        : `${district(need.district)}, ${city(need.district)}`;
  return (
    <aside className="panel noprint" aria-label={t('needs.page.panel')}>
      <div>
        <p className="small muted">{t('needs.page.whole')}</p>
        <NeedRemainingWords need={need} />
      </div>
      <NeedWick need={need} />
      <PanelAsk need={need} />
      <DefinitionList
        facts={[
          { term: t('needs.page.facts.receiver'), value: isMoney ? t('needs.page.receiverMoney', { charity }) : charity },
          { term: t('needs.page.facts.where'), value: place },
          {
            term: t('needs.page.facts.by'),
            value: need.state === 'met' ? null : t('needs.page.before', { day: day(need.neededBy, true) }),
          },
          { term: t('needs.page.facts.proof'), value: need.state === 'met' ? null : t('needs.page.proofText') },
          {
            term: t('needs.page.facts.project'),
            value: project && need.project && (
              <a href={`/projects/${need.project.id}`} lang={project.lang}>
                {project.text}
              </a>
            ),
          },
        ]}
      />
      <p className="row">
        <TextLink
          icon="share"
          className="font-normal"
          to={`mailto:?subject=${subject}&body=${encodeURIComponent(`${title}\n${siteUrl}/needs/${need.id}`)}`}
        >
          {t('needs.page.share')}
        </TextLink>
        <button type="button" className="textlink font-normal" data-print hidden>
          {t('needs.page.print')}
        </button>
      </p>
    </aside>
  );
}

/** On phones the ask stays in reach while one reads. */
export function NeedStickyAsk({ need }: { need: PublicNeed }) {
  const { t } = useWords();
  if (!isWaiting(need)) return null;
  return (
    <div className="mcta noprint">
      <NeedRemainingWords need={need} />
      <ButtonLink to={`/needs/${need.id}/adopt`}>{t('needs.page.adopt')}</ButtonLink>
    </div>
  );
}
