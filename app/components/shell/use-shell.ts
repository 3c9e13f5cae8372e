/** What the shells are told about this page and its reader, from the page context and the root's loader. */
import { useRouteLoaderData } from '@remix-run/react';
import { usePage } from '~/components/page-context';
import type { ShellViewer } from './shell-props';

/** What root's loader gives; undefined on the page of an error in that loader. */
export interface RootData {
  readonly viewer: ShellViewer | null;
  readonly notice: { readonly key: string; readonly values: Readonly<Record<string, string | number>> } | null;
}

export function useShell() {
  const page = usePage();
  const root = useRouteLoaderData<RootData>('root');
  return {
    shell: { viewer: root?.viewer ?? null, preferences: page, path: page.address, isDemo: page.isDemo },
    notice: root?.notice ?? null,
  };
}
