/**
 * `npm run db:rekey`: moves every data key and look-up hash to the first key of SEALING_KEYS, beside a running site that has the
 * same SEALING_KEYS. Stopped half-way, it goes on when run again. Exit 1 when something did not open: keep the older keys then.
 */
import { connect, disconnect } from '~/platform/db/database.server';
import { sealingKeyId } from '~/platform/seal.server';
import { rekey } from '~/use-cases/cases/rekey.server';

connect();
try {
  const { cases, imports, unopened } = await rekey({ tell: (what, moved) => console.log(`${what}: ${moved} moved`) });
  console.log(`Moved to the key "${sealingKeyId()}": ${cases} case files, ${imports} imports.`);
  if (unopened > 0) {
    console.error(`${unopened} did not open and were left as they were. Keep the older keys in SEALING_KEYS and look at them.`);
    process.exitCode = 1;
  }
} finally {
  await disconnect();
}
