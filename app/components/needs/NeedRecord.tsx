/** Who verified a need, and what happened to it by days. Donors are "a kind neighbour" and "a caring business" here, always. */
import { Banner } from '~/components/ui/Banner';
import { Trail } from '~/components/ui/Trail';
import type { NeedPage, TrailFact } from '~/domain/search/need-page';
import { useWords } from '~/i18n/use-words';

export function NeedVerified({ page }: { page: NeedPage }) {
  const { t, own, day } = useWords();
  const { need, registrationNumber, filingNumber } = page;
  const charity = own(need.charity.name, need.charity.nameEn);
  const numbers = [
    registrationNumber && t('needs.page.registration', { number: registrationNumber }),
    filingNumber && t('needs.page.filing', { number: filingNumber }),
  ].filter(Boolean);
  return (
    <section className="blk">
      <h2>{t('needs.page.verified')}</h2>
      <Banner icon="verified">
        <b lang={charity.lang}>{charity.text}</b> {t('needs.page.verifiedText', { day: day(need.publishedOn) })}
        <br />
        <span className="num">{numbers.join(' · ')}</span> <a href={`/charities/${need.charity.slug}`}>{t('needs.page.seeCharity')}</a>
      </Banner>
    </section>
  );
}

export function NeedTrail({ trail }: { trail: readonly TrailFact[] }) {
  const { t, own, day, quantity } = useWords();
  const sentence = (fact: TrailFact) => {
    if (!('item' in fact)) return t(`needs.page.trailOf.${fact.kind}`);
    const values = { name: own(fact.item, fact.itemEn).text, quantity: quantity(fact.contribution, fact.quantity, fact.unit) };
    return t(`needs.page.trailOf.${fact.kind}`, values);
  };
  const entries = trail.map((fact, index) => ({
    key: `${trail.length - index}`,
    when: day(fact.day),
    dateTime: fact.day,
    moved: fact.kind !== 'published',
    text: sentence(fact),
  }));
  return (
    <section className="blk">
      <h2>{t('needs.page.trail')}</h2>
      <Trail entries={entries} />
    </section>
  );
}
