import { extensionOf } from '../../kinds/content.ts';
import { COLLECTIONS } from '../../kinds/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Stray } from '../../kinds/content.ts';
import type { ContentRule } from './rule.ts';

const TOLD: Readonly<Record<Stray['reason'], { message: string; hint?: string }>> = {
	unknown: {
		message: '不认识这个文件：它所在的文件夹或扩展名不对。',
	},
	'not-plain': {
		message: '这不是普通文件（可能是指向别处的链接），不会读它。',
		hint: '把内容存成普通文件放在这里，或删掉它。',
	},
	'too-large': {
		message: '这个文件超过 256 KB，不会读它。',
		hint: '一页只写一件事；删掉多余的内容，或分成几页。',
	},
};

export const unknownFile: ContentRule = {
	id: 'unknown-file',
	about:
		'每个文件都直接放在 content/ 里某个集合的文件夹里，有页面的用 .mdx，其余用 .yaml。不能放子文件夹、别的文件，也不能用链接代替文件；一个文件不超过 256 KB。',
	scope: 'content',
	check: ({ strays }) =>
		strays.map(({ path, reason }) => ({
			path,
			line: 1,
			column: 1,
			message: TOLD[reason].message,
			hint: TOLD[reason].hint ?? hintFor(path),
		})),
};

function hintFor(path: string): string {
	const [, folder = '', ...rest] = path.split('/');
	const name = rest.at(-1) ?? folder;
	const collection = COLLECTIONS.find((one) => one === folder);
	if (rest.length === 0) {
		return /^site\.ya?ml/i.test(name)
			? '改名为 content/site.yaml。'
			: `文件放在 content/<集合>/ 里，集合有 ${COLLECTIONS.join('、')}。`;
	}
	if (!collection) {
		return `${didYouMean(folder, COLLECTIONS)}集合的文件夹有 ${COLLECTIONS.join('、')}。`;
	}
	const extension = extensionOf(collection);
	const id = /^(.+?)\.(?:mdx?|ya?ml|markdown|txt)(?:\.txt)?$/i.exec(name)?.[1];
	if (id === undefined) return `这个文件夹里只放 .${extension} 文件；把它移出 content/。`;
	const right = `content/${collection}/${id}.${extension}`;
	if (rest.length === 1 && /^[^.]+\.txt$/i.test(name)) {
		return `这个文件夹里只放 .${extension} 文件：是内容就改名为 ${right}，不是就移出 content/。`;
	}
	return rest.length > 1 ? `不用子文件夹，移到 ${right}。` : `改名为 ${right}。`;
}
