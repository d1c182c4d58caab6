import { describeContent } from '../src/checks/checked-content.ts';
import {
	refuseSecondBuild,
	refuseUnsoundReleases,
	refuseWrongAddress,
} from './parts/before-build.ts';
import { buildSite } from './parts/build-site.ts';
import { checkContentStep } from './parts/checks.ts';
import { root } from './parts/install.mjs';
import { runStep } from './parts/steps.ts';

refuseWrongAddress();
await refuseSecondBuild();
refuseUnsoundReleases();

const env = describeContent(root);
const content = await checkContentStep();
const built = content.ok && (await runStep('构建网站', () => buildSite({ env }))).ok;
if (!built) process.exitCode = 1;
