/** `npm run bench` runs every benchmark, `npm run bench:NAME` one. */
import { benchPages } from './pages';
import { benchPrivacy } from './privacy';

const benches: Readonly<Record<string, () => Promise<void>>> = { pages: benchPages, privacy: benchPrivacy };

const [, , only] = process.argv;
const chosen = only ? { [only]: benches[only] } : benches;
for (const [name, bench] of Object.entries(chosen)) {
  if (!bench) throw new Error(`there is no benchmark ${name}; there are: ${Object.keys(benches).join(', ')}`);
  await bench();
}
