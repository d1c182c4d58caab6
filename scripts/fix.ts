import { check, checkContent } from '../src/checks/check-content.ts';
import { formatReport } from '../src/checks/report.ts';
import { readContent } from '../src/kinds/content.ts';
import { helpOf } from '../src/text/commands.ts';
import { readOptions, Refusal, runCommand } from './parts/command.ts';
import { writeEdits } from './parts/edit-yaml.ts';
import { contentAfter, fixFiles } from './parts/fix-content.ts';
import { formatFixed, formatListed, formatSum } from './parts/fix-report.ts';
import { root } from './parts/install.mjs';
import { isOutdated, listChecked, writeAddresses } from './parts/list-addresses.ts';

await runCommand(async () => {
	const { positionals, flags } = readOptions(process.argv.slice(2), {
		values: [],
		flags: ['dry-run', 'addresses'],
	});
	if (flags.has('help')) return console.log(helpOf('fix'));
	if (positionals.length > 0) {
		throw new Refusal(`多出了“${positionals[0]}”。\n\n${helpOf('fix')}`);
	}
	const dry = flags.has('dry-run');

	const content = readContent(root);
	const fixed = flags.has('addresses') ? [] : fixFiles(content);
	for (const line of formatFixed(fixed)) console.log(line);
	if (!dry) for (const { file, edits } of fixed) writeEdits(root, file, edits);

	const after = contentAfter(content, fixed);
	const report = check(after);
	const { listed, remarks } = listChecked(after, report);
	const outdated = listed !== undefined && isOutdated(root, listed);
	if (outdated) {
		for (const line of formatListed(listed)) console.log(line);
		if (!dry) writeAddresses(root, listed.text);
	}
	for (const remark of remarks) console.log(remark);
	console.log(formatSum(fixed, outdated));
	if (dry) console.log('这是预演，什么也没有写。');

	const left = dry ? report : await checkContent(root);
	console.log(`\n检查过了：\n${formatReport(left)}`);
	if (left.problems.length > 0 || listed === undefined) process.exitCode = 1;
});
