import { ID_PATTERN } from '../../kinds/fields.ts';
import { findingAt } from '../problem.ts';
import type { ShapeIssue, ShapeRule } from './rule.ts';

export const idForm: ShapeRule = {
	id: 'id-form',
	about:
		'引用别的文件写它的文件名（小写字母、数字和连字符，不带扩展名）；引用一页写“集合/文件名”，引用一条记录写“集合/文件名#f-…”。几个用半角逗号隔开。',
	scope: 'shape',
	check: (shaped) => {
		const { issue, file, path, value, broken } = shaped;
		if (broken !== 'id-form' || typeof value !== 'string') return [];
		return [
			findingAt(file, path, `“${value}”不合规则：${issue.message}。`, hintFor(value, shaped)),
		];
	},
};

function hintFor(value: string, { refersTo, idOf, path, described }: ShapeIssue): string {
	const parts = value.split(/\s*[、，；;,]\s*/u).map((part) => meantBy(part, refersTo, idOf));
	const [only] = parts;
	if (parts.length === 1 && only !== undefined) return `写成 ${only}。`;
	if (parts.length > 1 && parts.every((part) => part !== undefined)) {
		return typeof path.at(-1) === 'number'
			? `几个文件名用半角逗号隔开：[${parts.join(', ')}]。`
			: `这里只写一个：${parts.join(' 或 ')}。`;
	}
	if (/^https?:/.test(value)) {
		return '先在 content/sources/ 里建一个来源文件，网址写进它的 link，这里写它的文件名。';
	}
	return `改成合规则的写法。${described}`;
}

/** The id that was meant, where the form of what is written leaves no doubt. */
function meantBy(
	written: string,
	refersTo: ShapeIssue['refersTo'],
	idOf: ShapeIssue['idOf'],
): string | undefined {
	const plain = written
		.replace(/^\[?@|\]$/g, '')
		.replace(/^(?:\.?\/)?(?:content\/)?/, '')
		.replace('/#', '#')
		.replace(/\/?(?:\.ya?ml|\.mdx?)?[。.\s/]*$/u, '');
	if (refersTo === 'figure') {
		return /^[a-z]+\/[a-z0-9-]+#f-/.test(plain) && plain !== written ? plain : undefined;
	}
	if (refersTo === 'entity') {
		if (/^[a-z]+\/[a-z0-9-]+$/.test(plain) && plain !== written) return plain;
		return idOf('entity', plain);
	}
	if (refersTo === undefined) return undefined;
	const id = plain.replace(/^[a-z]+\//, '');
	const lower = id.toLowerCase().replace(/[\s_]+/g, '-');
	return ID_PATTERN.test(lower) ? lower : idOf(refersTo, plain);
}
