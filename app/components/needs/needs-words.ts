/** Words and addresses of the conditions of a search, for chips and suggestions. */
import { CITIES } from '~/domain/places';
import type { Condition, NeedQuery } from '~/domain/search/need-query';
import type { RoundedCount } from '~/domain/search/rounded-count';
import { useWords } from '~/i18n/use-words';

/** The words of the list of needs, bound to the reader's language. */
export function useNeedsWords() {
  const { t, number, money, district, language } = useWords();
  const city = (id: string) => {
    const found = CITIES.find((one) => one.id === id);
    return found ? (language === 'zh-CN' ? found.zh : found.en) : id;
  };
  const condition = (query: NeedQuery, name: Condition): string => {
    if (name === 'q') return t('needs.list.word', { word: query.q });
    if (name === 'city') return city(query.city ?? '');
    if (name === 'district') return district(query.district ?? '');
    if (name === 'kind' && query.kind) return t(`common.kind.${query.kind}`);
    if (name === 'group' && query.group) return t(`common.group.${query.group}`);
    if (name === 'contribution' && query.contribution) return t(`common.contribution.${query.contribution}`);
    if (name === 'urgency' && query.urgency) return t(`common.urgency.${query.urgency}`);
    if (name === 'max') return t('needs.list.max', { amount: money(query.max ?? 0) });
    return name === 'project' ? t('needs.page.facts.project') : t('needs.list.charity');
  };
  return {
    city,
    condition,
    /** "25" or "<8". */
    rounded: (count: RoundedCount | undefined) => (count === undefined || count === 'few' ? t('needs.list.few') : number(count)),
    /** Where a query looks: a district, a city, or nowhere in particular. */
    place: (query: NeedQuery) => (query.district ? district(query.district) : query.city ? city(query.city) : null),
  };
}
