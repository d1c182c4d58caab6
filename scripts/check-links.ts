import { readCollection } from '../src/kinds/content.ts';
import { root } from './parts/install.mjs';
import { askForLinks, describeLinks } from './parts/links.ts';

const links = readCollection(root, 'sources').files.flatMap(({ path, data: { link } }) =>
	typeof link === 'string' ? [{ path, url: link }] : [],
);
const results = await askForLinks(links);
console.log(describeLinks(results));
if (results.some(({ verdict }) => verdict === 'gone')) process.exitCode = 1;
