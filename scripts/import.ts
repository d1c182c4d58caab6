import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/kinds/content.ts';
import { helpOf } from '../src/text/commands.ts';
import { readOptions, Refusal, runCommand } from './parts/command.ts';
import { writeEdits } from './parts/edit-yaml.ts';
import { formatImport } from './parts/import-report.ts';
import { planImport } from './parts/import-table.ts';
import { root } from './parts/install.mjs';
import { formatLeft, newProblems } from './parts/new-problems.ts';
import { importFields } from './parts/read-candidates.ts';
import { readTable } from './parts/read-table.ts';

await runCommand(async () => {
	const { positionals, values, flags } = readOptions(process.argv.slice(2), {
		values: importFields,
		flags: ['write'],
	});
	const [path, ...more] = positionals;
	if (flags.has('help')) return console.log(helpOf('import'));
	if (!path || more.length > 0) throw new Refusal(`要写一个表格的文件名。\n\n${helpOf('import')}`);

	const table = readTable(readTableFile(path));
	const plan = planImport(readContent(root), table, values);
	for (const remark of table.remarks) console.log(remark);
	console.log(formatImport(plan));
	if (plan.verdicts.some(({ outcome }) => outcome === 'refused' || outcome === 'conflict')) {
		process.exitCode = 1;
	}
	if (!flags.has('write')) {
		console.log('这是预演，什么也没有写。要写入，加上 --write。');
		return;
	}
	for (const [file, edits] of plan.edits) writeEdits(root, file, edits);
	console.log(`已写入 ${plan.edits.size} 个文件。`);
	const left = newProblems(plan.before, await checkContent(root));
	console.log(formatLeft(left));
	if (left.problems.length > 0) process.exitCode = 1;
});

function readTableFile(path: string): Buffer {
	try {
		// npm runs us in the repository's root and says where the person was.
		return readFileSync(resolve(process.env['INIT_CWD'] ?? root, path));
	} catch {
		throw new Refusal(`读不到文件“${path}”。核对文件名和所在的文件夹。`);
	}
}
