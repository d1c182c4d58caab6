import { refuseSecondBuild, refuseWrongAddress } from './parts/before-build.ts';
import { buildSite } from './parts/build-site.ts';
import { checkContentStep } from './parts/checks.ts';
import { runStep } from './parts/steps.ts';

refuseWrongAddress();
await refuseSecondBuild();

const content = await checkContentStep();
const built = content.ok && (await runStep('构建网站', () => buildSite({ env: content.env }))).ok;
if (!built) process.exitCode = 1;
