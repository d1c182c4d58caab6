import { check } from '../src/checks/check-content.ts';
import { readContent } from '../src/kinds/content.ts';
import { helpOf } from '../src/text/commands.ts';
import { openAsker } from './parts/ask.ts';
import { readOptions, Refusal, runCommand } from './parts/command.ts';
import { root } from './parts/install.mjs';
import { askForEntry, createEntry } from './parts/new-entry.ts';
import { fieldsToAnswer, kindOf } from './parts/questions.ts';
import { formatLeft, newProblems } from './parts/new-problems.ts';

await runCommand(async () => {
	const [word = '', ...rest] = process.argv.slice(2);
	const collection = kindOf(word);
	const { positionals, values, flags } = readOptions(collection ? rest : process.argv.slice(2), {
		values: collection ? [...fieldsToAnswer(collection).map(({ path }) => path), 'id'] : [],
		flags: ['yes'],
	});
	if (flags.has('help')) return console.log(helpOf('new'));
	if (!collection || positionals.length > 0) {
		const what = word && !collection ? `没有“${word}”这一类。` : '要写一个类别。';
		throw new Refusal(`${collection ? `多出了“${positionals[0]}”。` : what}\n\n${helpOf('new')}`);
	}

	const content = readContent(root);
	const asker = openAsker(process.stdin, process.stdout);
	try {
		const entry = await askForEntry(collection, content, asker, {
			values,
			yes: flags.has('yes'),
			today: new Date().toLocaleDateString('sv-SE'),
			root,
		});
		const before = check(content);
		createEntry(root, entry);
		console.log(`\n已写好 ${entry.path}。接着打开它，补上知道的，删掉用不到的说明。`);
		const left = newProblems(before, check(readContent(root)), entry.path);
		console.log(formatLeft(left));
	} finally {
		asker.close();
	}
});
