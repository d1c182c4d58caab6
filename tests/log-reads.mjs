/**
 * Loaded before a program (`node --import`): writes each file of `content/` and each font that it
 * opens to the file that LOG_READS names, a line each.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const log = process.env['LOG_READS'] ?? '';
const { appendFileSync } = fs;

/** @param {unknown} place */
function tell(place) {
	const path = String(place).replaceAll('\\', '/');
	const watched = /\/(content\/.+\.(?:mdx|yaml)|[^/]+\.woff2)$/.exec(path)?.[1];
	if (watched !== undefined) appendFileSync(log, `${process.pid} ${watched}\n`);
}

// Node's own `readFileSync` opens the file with `openSync`.
let inside = false;

/** @param {Record<string, any>} from @param {string[]} names */
function watch(from, names) {
	for (const name of names) {
		const original = from[name];
		from[name] = function (/** @type {unknown[]} */ ...args) {
			if (inside) return original.apply(this, args);
			tell(args[0]);
			inside = true;
			try {
				return original.apply(this, args);
			} finally {
				inside = false;
			}
		};
	}
}

watch(fs, ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream']);
watch(fs.promises, ['readFile', 'open']);
syncBuiltinESMExports();
