/** The facts of one adoption, its trail and its proof; the same for its donor and its charity. */
import { DefinitionList } from '~/components/ui/DefinitionList';
import { Trail } from '~/components/ui/Trail';
import type { AdoptionView } from '~/domain/adoptions/views';
import { useAdoptionWords } from './adoption-words';

/** `isCharity` shows who gives instead of who receives. */
export function AdoptionFacts({ adoption, isCharity = false }: { adoption: AdoptionView; isCharity?: boolean }) {
  const { t, own, money, day, amount, charity, confirmed } = useAdoptionWords();
  const { payment, donor } = adoption;
  const paid = payment && t(`payments.state.${payment.state}`, { amount: money(payment.amount) });
  const partly =
    payment && payment.state === 'paid' && payment.refunded > 0
      ? ` · ${t('adoptions.one.refunded', { amount: money(payment.refunded) })}`
      : '';
  const isOpen = adoption.state === 'committed' || adoption.state === 'delivered';
  const facts = [
    { term: t('adoptions.one.what'), value: own(adoption.item.name, adoption.item.nameEn).text },
    { term: t('adoptions.one.quantity'), value: <span className="num">{amount(adoption)}</span> },
    {
      term: t('adoptions.one.confirmed'),
      value: adoption.confirmedQuantity > 0 && adoption.confirmedQuantity < adoption.quantity ? confirmed(adoption) : null,
    },
    { term: t(donor.isCompany ? 'adoptions.one.company' : 'adoptions.one.donor'), value: donor.name },
    { term: t('adoptions.one.charity'), value: isCharity ? null : <a href={`/charities/${adoption.charity.slug}`}>{charity(adoption)}</a> },
    {
      term: t('adoptions.one.contact'),
      value: !isCharity && isOpen ? <a href={`mailto:${adoption.charity.contactEmail}`}>{adoption.charity.contactEmail}</a> : null,
    },
    { term: t('adoptions.one.deliverBy'), value: adoption.deliverBy && day(adoption.deliverBy, true) },
    { term: t('adoptions.one.signed'), value: t(adoption.signed ? 'adoptions.one.signedYes' : 'adoptions.one.signedNo') },
    { term: t('adoptions.one.payment'), value: paid && paid + partly },
    { term: t('adoptions.one.message'), value: adoption.message },
  ];
  return <DefinitionList facts={facts} variant="kv" />;
}

export function AdoptionTrail({ adoption }: { adoption: AdoptionView }) {
  const { t, day, confirmed } = useAdoptionWords();
  const { state, contribution, createdOn, committedOn, deliveredOn, confirmedOn, endedOn } = adoption;
  const isEnded = state === 'released' || state === 'expired' || state === 'cancelled';
  const events = [
    { key: 'ended', on: isEnded ? endedOn : null, text: isEnded ? t(`adoptions.one.event.${state}`) : '', moved: false },
    {
      key: 'confirmed',
      on: state === 'confirmed' ? confirmedOn : null,
      text: t('adoptions.one.event.confirmed', { quantity: confirmed(adoption) }),
      moved: true,
    },
    { key: 'delivered', on: deliveredOn, text: t('adoptions.one.event.delivered'), moved: true },
    {
      key: 'committed',
      on: committedOn,
      text: t(contribution === 'money' ? 'adoptions.one.event.paid' : 'adoptions.one.event.committed'),
      moved: contribution === 'money',
    },
    { key: 'created', on: createdOn, text: t('adoptions.one.event.created'), moved: false },
  ];
  const entries = events.flatMap(({ key, on, text, moved }) => (on ? [{ key, when: day(on), dateTime: on, text, moved }] : []));
  return (
    <section aria-labelledby="trail">
      <h2 id="trail">{t('adoptions.one.trail')}</h2>
      <Trail entries={entries} />
    </section>
  );
}

export function Proof({ adoption }: { adoption: AdoptionView }) {
  const { t } = useAdoptionWords();
  if (!adoption.proofNote) return null;
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{t('adoptions.one.proof')}</h2>
      <p className="proof-words">{adoption.proofNote}</p>
      {adoption.photoIds.length > 0 && (
        <ul className="photos">
          {adoption.photoIds.map((id, index) => (
            <li key={id}>
              <a href={`/files/${id}`}>
                <img src={`/files/${id}`} alt={t('adoptions.one.photo', { number: index + 1 })} width={240} height={180} loading="lazy" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
