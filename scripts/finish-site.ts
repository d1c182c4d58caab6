/** The last steps of a build, when Astro has ended and given its memory back: node finish-site.ts FOLDER */
import { finishWorker } from '../src/integrations/offline.ts';
import { finishSearchIndex } from '../src/integrations/search-index.ts';

const [folder = ''] = process.argv.slice(2);
console.log(`[search-index] ${await finishSearchIndex(folder)}`);
// It keeps the list of names of the index.
finishWorker(folder);
