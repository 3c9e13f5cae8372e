/** The import aliases of tsconfig.json, for Vite and Vitest. */
import path from 'node:path';

const at = (folder: string) => path.resolve(import.meta.dirname, folder);

export const aliases = { '~': at('app'), '#search': at('search'), '#prisma': at('prisma'), '#tests': at('tests') };
