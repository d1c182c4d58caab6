import {
	refuseSecondBuild,
	refuseUnsoundReleases,
	refuseWrongAddress,
} from './parts/before-build.ts';
import { buildSite } from './parts/build-site.ts';
import { runStep } from './parts/steps.ts';

refuseWrongAddress();
await refuseSecondBuild();
refuseUnsoundReleases();

// Astro has the content checked first, and goes on with what was read for it.
if (!(await runStep('构建网站', buildSite)).ok) process.exitCode = 1;
