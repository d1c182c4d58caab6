import { join, relative } from 'node:path';
import { keptFolderOf } from '../src/data/releases/kept.ts';
import { helpOf } from '../src/text/commands.ts';
import { releaseReport } from '../src/text/releases.ts';
import { readOptions, Refusal, runCommand } from './parts/command.ts';
import { root } from './parts/install.mjs';
import { mergeReleases } from './parts/merge-releases.ts';

await runCommand(() => {
	const { positionals, flags } = readOptions(process.argv.slice(2), {
		values: [],
		flags: ['json'],
	});
	if (flags.has('help')) return console.log(helpOf('releases'));
	if (positionals.length > 2) throw new Refusal(helpOf('releases'));
	const [from = join(root, 'dist/data/releases'), to = keptFolderOf(root)] = positionals;
	const { releases, added, problems } = mergeReleases(from, to);
	if (problems.length > 0) throw new Refusal([...problems, releaseReport.refused].join('\n'));
	if (flags.has('json')) {
		const ids = releases.map(({ record }) => record.id);
		return console.log(JSON.stringify({ releases: ids, added }));
	}
	if (releases.length === 0) throw new Refusal(releaseReport.none);
	for (const { record } of releases) {
		const { id, asOf, version } = record;
		console.log(releaseReport.line(id, asOf, version, added.includes(id)));
	}
	console.log(releaseReport.where(relative(process.cwd(), to) || to));
});
