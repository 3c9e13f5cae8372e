/** A charity as a card: its name, what it does, where, how many of its needs wait. The name is the link. */
import { Card } from '~/components/ui/Card';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { CharitySummary } from '~/domain/charities/public-charity';
import { useWords } from '~/i18n/use-words';

export function CharityCard({ charity }: { charity: CharitySummary }) {
  const { t, own, city, district } = useWords();
  const name = own(charity.name, charity.nameEn);
  const about = own(charity.about, charity.aboutEn);
  return (
    <Card as="article" className="charitycard">
      <h2 lang={name.lang}>
        <a href={`/charities/${charity.slug}`}>
          <WordBreakTitle>{name.text}</WordBreakTitle>
        </a>
      </h2>
      <Meta>
        <MetaItem icon="verified">{t('charities.verified')}</MetaItem>
        <MetaItem icon="pin">
          {city(charity.district)} · {district(charity.district)}
        </MetaItem>
      </Meta>
      <p className="small" lang={about.lang}>
        {about.text}
      </p>
      <p className="strong small">
        {t('charities.open', { count: charity.openNeeds })}
        {charity.metNeeds > 0 && <span className="muted"> · {t('charities.met', { count: charity.metNeeds })}</span>}
      </p>
    </Card>
  );
}
