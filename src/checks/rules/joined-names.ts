import { findingAt } from '../problem.ts';
import { textsIn } from '../texts.ts';
import type { FileRule } from './rule.ts';

const LISTS = new Set(['aliases', 'authors', 'merged', 'items']);
const SEPARATOR = /\s*[、，；,]\s*/u;
/** A sign within brackets or quotes is part of one name. */
const INNER = /（[^）]*）|\([^)]*\)|“[^”]*”/gu;

export const joinedNames: FileRule = {
	id: 'joined-names',
	about:
		'别名、作者之类的列表，一项只写一个名称，项与项之间用半角逗号隔开：[甲, 乙]。用顿号或中文逗号连着写的，会被当作一个名称，检索不到。',
	scope: 'file',
	check: (file) =>
		textsIn(file).flatMap(({ path, text }) => {
			const [list, index] = path.slice(-2);
			if (typeof index !== 'number' || !LISTS.has(String(list))) return [];
			const parts = text
				.replace(INNER, (inner) => '\0'.repeat(inner.length))
				.split(SEPARATOR)
				.filter((part) => part !== '');
			if (parts.length < 2) return [];
			const names = parts.some((part) => part.includes('\0')) ? ['甲', '乙'] : parts;
			return [
				findingAt(
					file,
					path,
					`“${text}”像是几个名称写在了一起。`,
					`一项写一个，用半角逗号隔开：[${names.join(', ')}]。`,
				),
			];
		}),
};
