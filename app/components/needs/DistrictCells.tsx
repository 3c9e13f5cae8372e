/** Where needs are: the cities as chips, the shown city's districts as cells. It ranks no district. */
import { ChipLink, Chips } from '~/components/ui/Chip';
import { HexMap } from '~/components/ui/HexMap';
import { CITIES } from '~/domain/places';
import { needsPath } from '~/domain/search/need-query';
import type { NeedsPage } from '~/domain/search/needs-page';
import { shadeOf } from '~/domain/search/rounded-count';
import { useWords } from '~/i18n/use-words';
import { useNeedsWords } from './needs-words';

function Cities({ page: { query, counts } }: { page: NeedsPage }) {
  const { t } = useWords();
  const { city, rounded } = useNeedsWords();
  return (
    <Chips label={t('needs.list.city')}>
      {CITIES.map(({ id }) => {
        const selected = query.city === id;
        const to = needsPath(query, { city: selected && !query.district ? null : id, district: null });
        return (
          <ChipLink key={id} to={to} selected={selected} count={counts ? rounded(counts.city[id]) : undefined}>
            {city(id)}
          </ChipLink>
        );
      })}
    </Chips>
  );
}

export function DistrictCells({ page }: { page: NeedsPage }) {
  const { t, language, district } = useWords();
  const { rounded } = useNeedsWords();
  const { query, counts } = page;
  const districts = CITIES.find(({ id }) => id === page.city)?.districts ?? [];
  const cells = districts.map(({ id, zh, en }) => {
    const count = counts?.district[id] ?? 'few';
    const selected = query.district === id;
    return {
      id,
      name: language === 'zh-CN' ? zh.replace(/区$/, '') : en,
      fullName: district(id),
      count: counts ? rounded(count) : '',
      label:
        count === 'few' ? t('needs.list.hexFew', { name: district(id) }) : t('needs.list.hexAbout', { name: district(id), figure: count }),
      href: selected ? needsPath(query, { district: null }) : needsPath(query, { district: id, city: page.city }),
      shade: shadeOf(count),
      selected,
    };
  });
  return (
    <div className="stack" style={{ '--gap': '10px' } as React.CSSProperties}>
      <h2>{t('needs.list.district')}</h2>
      <Cities page={page} />
      {counts ? (
        <HexMap
          cells={cells}
          label={t('needs.list.hexLabel')}
          legend={(['0', '1', '2', '3'] as const).map((shade) => t(`needs.list.legend.${shade}`))}
          note={t('needs.list.hexNote')}
        />
      ) : (
        <Chips label={t('needs.list.hexLabel')}>
          {cells.map(({ id, fullName, href, selected }) => (
            <ChipLink key={id} to={href} selected={selected}>
              {fullName}
            </ChipLink>
          ))}
        </Chips>
      )}
    </div>
  );
}
