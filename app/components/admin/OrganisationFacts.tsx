/** What an organisation says of itself and who applied, for who decides. Shown to administrators alone. */
import { DefinitionList } from '~/components/ui/DefinitionList';
import { Trail } from '~/components/ui/Trail';
import type { OrganisationKind } from '~/domain/accounts/organisations';
import { useWords } from '~/i18n/use-words';

export interface OrganisationFactsProps {
  readonly organisation: {
    readonly kind: OrganisationKind;
    readonly slug: string;
    readonly nameEn: string | null;
    readonly name: string;
    readonly about: string;
    readonly aboutEn: string | null;
    readonly district: string;
    readonly registrationNumber: string | null;
    readonly filingNumber: string | null;
    readonly trade: string | null;
    readonly headcount: number | null;
    readonly contactEmail: string;
    readonly appliedOn: string;
    readonly applicant: string | null;
  };
}

export function OrganisationFacts({ organisation }: OrganisationFactsProps) {
  const { t, day, own, district, city, language } = useWords();
  const { headcount, appliedOn } = organisation;
  const about = own(organisation.about, organisation.aboutEn);
  const facts = [
    { term: t('accounts.organisation.nameEn'), value: language === 'zh-CN' ? organisation.nameEn : null },
    {
      term: t('accounts.organisation.name'),
      value: language === 'en' && organisation.nameEn ? <span lang="zh-CN">{organisation.name}</span> : null,
    },
    {
      term: t('accounts.organisation.registrationNumber'),
      value: organisation.registrationNumber && <span className="num">{organisation.registrationNumber}</span>,
    },
    { term: t('accounts.organisation.filingNumber'), value: organisation.filingNumber },
    { term: t('companies.trade'), value: organisation.trade },
    { term: t('companies.headcount'), value: headcount && t('companies.headcountValue', { count: headcount }) },
    { term: t('accounts.organisation.district'), value: `${city(organisation.district)} · ${district(organisation.district)}` },
    { term: t('accounts.organisation.contactEmail'), value: organisation.contactEmail },
    { term: t('admin.organisation.applicant'), value: organisation.applicant },
    { term: t('admin.organisation.appliedAt'), value: day(appliedOn, true) },
  ];
  return (
    <>
      <section className="blk">
        <h2>{t('admin.organisation.facts')}</h2>
        <DefinitionList variant="kv" facts={facts} />
      </section>
      <section className="blk">
        <h2>{t('admin.organisation.about')}</h2>
        <p className="org-about" lang={about.lang}>
          {about.text}
        </p>
      </section>
    </>
  );
}

const EVENTS = ['apply', 'apply-again', 'admit', 'refuse', 'suspend', 'readmit'] as const;

export interface OrganisationTrailProps {
  readonly trail: readonly {
    readonly id: string;
    readonly on: string;
    readonly who: string | null;
    readonly action: string;
    readonly reason: string | null;
  }[];
}

/** What was decided before, newest first, by whom and why. */
export function OrganisationTrail({ trail }: OrganisationTrailProps) {
  const { t, day } = useWords();
  const entries = trail.map(({ id, on, who, action, reason }) => {
    const event = t(`admin.organisation.event.${EVENTS.find((one) => one === action) ?? 'other'}`);
    return {
      key: id,
      dateTime: on,
      when: day(on, true),
      text: (
        <>
          {who ? t('admin.organisation.by', { event, who }) : event}
          {reason && <span className="org-reason">{reason}</span>}
        </>
      ),
    };
  });
  return (
    <section className="blk">
      <h2>{t('admin.organisation.trail')}</h2>
      <Trail entries={entries} />
    </section>
  );
}
