/** From the form of a need to its columns, and the two checks that need the database: the charity's districts, its own projects. */
import type { ItemInput, NeedInput } from '~/domain/needs/need.schema';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { findDistrict } from '~/domain/places';
import type { Transaction } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { notFound } from '~/platform/outcomes.server';

/** The instant that stands for a calendar day: noon UTC, which is the same day in every time zone the site may show. */
export function instantOf(day: string): Date {
  return new Date(`${day}T12:00:00.000Z`);
}

/** The columns an author writes. */
export function needColumns(input: NeedInput) {
  const { kind, object, title, titleEn, story, storyEn, district, group, ageBand, urgency, projectId } = input;
  return {
    kind,
    object,
    title,
    titleEn,
    story,
    storyEn,
    district,
    group,
    ageBand,
    urgency,
    projectId,
    neededBy: instantOf(input.neededBy),
  };
}

/** The rows of the items in the order they were written. */
export function itemRows(items: readonly ItemInput[]) {
  return items.map((item, position) => ({ id: newId(), position, ...item }));
}

/** Refuses `district-not-served`; a project of another charity, or one that has ended, is not found. */
export async function checkPlace(
  transaction: Transaction,
  charityId: string,
  input: Pick<NeedInput, 'district' | 'projectId'>,
): Promise<Decision<object>> {
  const charity = await transaction.organisation.findUniqueOrThrow({ where: { id: charityId }, select: { city: true } });
  if (findDistrict(input.district)?.city.id !== charity.city) return refuse('district-not-served');
  if (input.projectId !== null) {
    const where = { id: input.projectId, charityId, state: { in: ['draft', 'in-review', 'published'] } };
    if ((await transaction.project.count({ where })) === 0) throw notFound();
  }
  return accept({});
}
