import { diffContent } from '../src/data/diff.ts';
import { readContent } from '../src/kinds/content.ts';
import { helpOf } from '../src/text/commands.ts';
import { readOptions, Refusal, runCommand } from './parts/command.ts';
import { formatDiff } from './parts/diff-report.ts';
import { findBase, readContentAt } from './parts/git-content.ts';
import { root } from './parts/install.mjs';

await runCommand(() => {
	const { positionals, flags } = readOptions(process.argv.slice(2), {
		values: [],
		flags: ['json'],
	});
	if (flags.has('help')) return console.log(helpOf('diff'));
	if (positionals.length > 1) throw new Refusal(`只能同一个分支或提交相比。\n\n${helpOf('diff')}`);
	const base = findBase(root, positionals[0]);
	const now = readContent(root);
	const diff = diffContent(readContentAt(root, base.commit, now), now);
	if (flags.has('json')) {
		console.log(JSON.stringify({ base: base.name, commit: base.commit, ...diff }, undefined, 2));
	} else {
		process.stdout.write(formatDiff(diff, base));
	}
});
