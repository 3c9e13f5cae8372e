/** `npm run search:rebuild`: builds the Meilisearch index anew without downtime. The embedded index has nothing to rebuild: the server fills it at each start. */
import { translator } from '~/i18n/translate';
import { connect, disconnect } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { rebuildSearch } from '~/use-cases/search/rebuild-search.server';

const t = translator('en');

if (env.search) {
  connect();
  try {
    const { count } = await rebuildSearch();
    console.log(t('search.rebuilt', { count }));
  } finally {
    await disconnect();
  }
} else {
  console.log(t('search.nothingToRebuild'));
}
