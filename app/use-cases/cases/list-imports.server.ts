/** The latest imports of the actor's charity, for its upload page. Discarded ones have left no trace to show. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { ImportLine, ImportState } from '~/domain/cases/import-view';
import { dayOf } from '~/domain/needs/public-need';
import { CITIES } from '~/domain/places';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { forbidden } from '~/platform/outcomes.server';
import { currentCharity } from '../charities/current-charity.server';

const LATEST = 10;

/** With the districts of the charity's city, one of which the next sheet is about. */
export async function listImports({ actor }: { actor: Actor }): Promise<{ imports: ImportLine[]; districts: string[]; district: string }> {
  const charityId = currentCharity(actor);
  if (!may(actor, 'import-needs', charityId)) throw forbidden();
  const charity = await read().organisation.findUniqueOrThrow({ where: { id: charityId }, select: { city: true, district: true } });
  const found = await read().import.findMany({
    where: { charityId, state: { not: 'discarded' } },
    orderBy: { createdAt: 'desc' },
    take: LATEST,
    select: { id: true, state: true, district: true, createdAt: true, _count: { select: { rows: true } } },
  });
  const imports = found.map(({ id, state, district, createdAt, _count }) => ({
    id,
    state: state as ImportState,
    district,
    uploadedOn: dayOf(createdAt, env.timeZone),
    rows: _count.rows,
  }));
  const districts = CITIES.find(({ id }) => id === charity.city)?.districts.map(({ id }) => id) ?? [];
  return { imports, districts, district: charity.district };
}
