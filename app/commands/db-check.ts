/** `npm run db:check`: counts what breaks each invariant of prisma/checks on the living database; exit 1 and names if any does. */
import { INVARIANTS } from '#prisma/checks/invariants';
import { brokenInvariants } from '#prisma/checks/run';
import { disconnect } from '~/platform/db/database.server';

const broken = brokenInvariants();
for (const { name, broken: count } of broken) console.log(`BROKEN ${count} × ${name}`);
console.log(`${INVARIANTS.length - broken.length} of ${INVARIANTS.length} invariants hold.`);
await disconnect();
process.exit(broken.length === 0 ? 0 : 1);
