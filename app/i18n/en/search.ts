/** Words of the index's own work, in English; the search page's words are in `needs`. */
export const search = {
  nothingToRebuild: 'MEILISEARCH_URL is not set: the embedded index is filled at each start, there is nothing to rebuild.',
  rebuilt_one: 'Index rebuilt: {{count}} public need.',
  rebuilt_other: 'Index rebuilt: {{count}} public needs.',
} as const;
