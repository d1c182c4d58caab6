import { join } from 'node:path';
import {
	refuseSecondBuild,
	refuseUnsoundReleases,
	refuseWrongAddress,
} from './parts/before-build.ts';
import { buildSite } from './parts/build-site.ts';
import { root } from './parts/install.mjs';
import { claimPort, explainPortError, readPort } from './parts/port.ts';
import { serveFolder } from './parts/serve-folder.ts';
import { runStep } from './parts/steps.ts';

const port = readPort(process.env['PORT']);
if (typeof port === 'string') fail(port);
refuseWrongAddress();
await refuseSecondBuild();
refuseUnsoundReleases();

const explain = (error: unknown) => fail(explainPortError(error, port));
await claimPort(port).catch(explain);

if (!(await runStep('构建网站', buildSite)).ok) process.exit(1);

const base = process.env['BASE_PATH'] ?? '/';
const site = await serveFolder({ dir: join(root, 'dist'), base, port }).catch(explain);
console.log(`\n网站在 ${site.url} 。按 Ctrl+C 停止。（Ready; stop with Ctrl+C.）`);

function fail(line: string): never {
	console.error(line);
	process.exit(1);
}
