/** The national ID number of GB 11643-1999: form, day of birth and check character. It corrects nothing: a wrong number stays wrong. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether `text` (18 characters, final X in upper case) is a number that can exist: MOD 11-2 check and a real day of birth. */
export function isNationalId(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  if (CHECKS[sum % 11] !== text[17]) return false;
  const day = birthDay(text);
  return day !== null && day >= '1880-01-01';
}

/** The day of birth in a number of that form, ISO, or null when there is no such day. For the sealed part and the age band alone. */
function birthDay(nationalId: string): string | null {
  const day = `${nationalId.slice(6, 10)}-${nationalId.slice(10, 12)}-${nationalId.slice(12, 14)}`;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null;
}

/** Full years on `today` (ISO day) by a valid national ID. */
export function ageBy(nationalId: string, today: string): number {
  const born = birthDay(nationalId) ?? today;
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
}
