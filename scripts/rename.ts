import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { check, checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/kinds/content.ts';
import { helpOf } from '../src/text/commands.ts';
import { readOptions, Refusal, runCommand } from './parts/command.ts';
import { writeEdits } from './parts/edit-yaml.ts';
import { findLeftovers } from './parts/find-leftovers.ts';
import { uncommittedContent } from './parts/git.ts';
import { root } from './parts/install.mjs';
import { writeAddresses } from './parts/list-addresses.ts';
import { formatLeft, newProblems } from './parts/new-problems.ts';
import { planRename } from './parts/rename-entry.ts';

await runCommand(async () => {
	const { positionals, flags } = readOptions(process.argv.slice(2), {
		values: [],
		flags: ['dry-run', 'force'],
	});
	if (flags.has('help')) return console.log(helpOf('rename'));
	const [oldName, newName, ...more] = positionals;
	if (!oldName || !newName || more.length > 0) {
		throw new Refusal(`要写旧名和新名。\n\n${helpOf('rename')}`);
	}
	const dry = flags.has('dry-run');
	const uncommitted = uncommittedContent(root) ?? [];
	if (uncommitted.length > 0 && !dry && !flags.has('force')) {
		throw new Refusal(
			`content/ 里有 ${uncommitted.length} 个文件的改动还没有提交（如 ${uncommitted[0]}），没有改名。先提交，或加 -- --force。`,
		);
	}

	const content = readContent(root);
	const plan = planRename(content, oldName, newName);
	const { file, newPath, edits, changes, addresses } = plan;
	// Some disks do not tell capitals from small letters; the content check does.
	if (existsSync(join(root, newPath))) throw new Refusal(`已经有 ${newPath}，没有改名。`);
	for (const change of changes) console.log(change);
	console.log(`${file.path} → ${newPath}`);
	if (dry) return console.log('这是预演，什么也没有改。');

	for (const [edited, own] of edits) writeEdits(root, edited, own);
	renameSync(join(root, file.path), join(root, newPath));
	if (addresses !== undefined) writeAddresses(root, addresses);
	console.log(`改名完成：改了 ${edits.size} 个文件里的 ${changes.length} 处。`);
	const mentions = findLeftovers(readContent(root), file.collection, file.id);
	if (mentions.length > 0) console.log(['这些地方仍写着旧名，请看一看：', ...mentions].join('\n'));
	const left = newProblems(check(content), await checkContent(root));
	console.log(formatLeft(left));
	if (left.problems.length > 0) process.exitCode = 1;
});
