/** Names each missing or unsafe setting of a real site, all at once; exit 1 when there is any. */
import { unsafeSettings } from '~/platform/settings.server';

const problems = unsafeSettings(process.env);
if (problems.length > 0) {
  console.error('Warmlight does not start half-configured:');
  for (const problem of problems) console.error(`  ${problem}`);
  process.exit(1);
}
