/** What the form of a need or project offers at one charity's desk. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { NeedFormChoices } from '~/domain/needs/desk';
import { dayOf } from '~/domain/needs/public-need';
import { CITIES } from '~/domain/places';
import { GROUPING_STATES } from '~/domain/projects/states';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { forbidden } from '~/platform/outcomes.server';
import { currentCharity } from '../charities/current-charity.server';

/** The choices at `charityId`, which the caller has checked. */
export async function needFormChoices(charityId: string, now: Date): Promise<NeedFormChoices> {
  const [charity, projects] = await Promise.all([
    read().organisation.findUniqueOrThrow({ where: { id: charityId }, select: { city: true } }),
    read().project.findMany({
      where: { charityId, state: { in: [...GROUPING_STATES] } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: 200,
      select: { id: true, title: true },
    }),
  ]);
  const city = CITIES.find(({ id }) => id === charity.city);
  return {
    districts: (city?.districts ?? []).map(({ id }) => id),
    projects,
    earliest: dayOf(new Date(now.getTime() + 86_400_000), env.timeZone),
  };
}

/** A new, empty form: the choices and the id of the draft to be. */
export async function getNeedForm({ actor, now }: { actor: Actor; now: Date }): Promise<{ choices: NeedFormChoices; draftId: string }> {
  const charityId = currentCharity(actor);
  if (!may(actor, 'write-needs', charityId)) throw forbidden();
  return { choices: await needFormChoices(charityId, now), draftId: newId() };
}
