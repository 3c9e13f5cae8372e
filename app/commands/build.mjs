/** `npm run build`: installs, generates and builds whatever is not up to date. */
import { checkNode, ensureBuilt, ensureGenerated, ensureInstalled } from './prepare.mjs';

checkNode();
ensureInstalled();
ensureGenerated();
ensureBuilt();
