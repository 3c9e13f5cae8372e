/** Words of the index's own work, in Chinese; the search page's words are in `needs`. */
export const search = {
  nothingToRebuild: '没有设置 MEILISEARCH_URL：内置的索引每次启动时自动建好，不必重建。',
  rebuilt_other: '索引已重建：{{count}} 件公开的需求。',
} as const;
