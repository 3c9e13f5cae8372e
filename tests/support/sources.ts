/** The sources of the project as the architecture tests read them: files, and what each imports. Text only, nothing is run. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Source {
  /** Path from the project's root, with slashes. */
  readonly file: string;
  readonly text: string;
  /** Files of ours it imports, types too. */
  readonly imports: readonly string[];
  /** Those of `imports` that are more than types. */
  readonly valueImports: readonly string[];
  /** Packages it imports. */
  readonly packages: readonly string[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
const ALIASES: Readonly<Record<string, string>> = { '~/': 'app/', '#search/': 'search/', '#prisma/': 'prisma/', '#tests/': 'tests/' };

/** Every file below `folder` with one of `endings`, without generated ones. */
export function filesBelow(folder: string, endings: readonly string[] = ['.ts', '.tsx']): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (name === 'generated' || name === 'node_modules') return [];
    if (statSync(file).isDirectory()) return filesBelow(file, endings);
    return endings.some((ending) => name.endsWith(ending)) ? [file] : [];
  });
}

function resolveImport(from: string, specifier: string): string | null {
  const alias = Object.keys(ALIASES).find((prefix) => specifier.startsWith(prefix));
  const base = alias
    ? ALIASES[alias] + specifier.slice(alias.length)
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), specifier)
      : null;
  if (!base) return null;
  const clean = base.replace(/\?.*$/, '');
  const candidates = [clean, `${clean}.ts`, `${clean}.tsx`, `${clean}/index.ts`];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile()) ?? clean;
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(IMPORT)].map(([whole, type, from, dynamic]) => {
    const braces = /\{([^}]*)\}/.exec(whole ?? '')?.[1];
    const onlyTypes =
      braces !== undefined &&
      !/\}\s*,|import\s+\w/.test(whole ?? '') &&
      braces.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim()));
    return { specifier: from ?? dynamic ?? '', isType: Boolean(type) || onlyTypes };
  });
  const own = found.flatMap(({ specifier, isType }) => {
    const target = resolveImport(file, specifier);
    return target ? [{ target, isType }] : [];
  });
  return {
    file,
    text,
    imports: own.map(({ target }) => target),
    valueImports: own.flatMap(({ target, isType }) => (isType ? [] : [target])),
    packages: found.flatMap(({ specifier }) => (resolveImport(file, specifier) ? [] : [specifier])),
  };
}

let known: readonly Source[] | undefined;

/** Every TypeScript source of app, search and prisma. */
export function sources(): readonly Source[] {
  known ??= ['app', 'search', 'prisma'].flatMap((folder) => filesBelow(folder)).map(readSource);
  return known;
}
