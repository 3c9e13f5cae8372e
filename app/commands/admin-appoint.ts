/** `npm run admin:appoint -- ADDRESS`: makes a verified account an administrator. */
import { now } from '~/platform/clock.server';
import { disconnect } from '~/platform/db/database.server';
import { Outcome } from '~/platform/outcomes.server';
import { appointAdministrator } from '~/use-cases/accounts/appoint-administrator.server';

const [, , email] = process.argv;
if (!email) throw new Error('name the account: npm run admin:appoint -- you@example.org');
try {
  await appointAdministrator({ email, now: now() });
  console.log('Appointed.');
} catch (thrown) {
  if (!(thrown instanceof Outcome)) throw thrown;
  console.error('There is no verified account of that address. Sign up and verify it first.');
  process.exitCode = 1;
}
await disconnect();
