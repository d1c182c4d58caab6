import type { ContentFile } from '../../kinds/content.ts';
import { type CollectionName, COLLECTIONS, kindOf } from '../../kinds/index.ts';
import type { Corpus } from '../corpus.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import { textAt, textsAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

interface Name {
	file: ContentFile;
	path: FieldPath;
	name: string;
	/** An alias, or a name of its own: name, fullName, title. */
	alias: boolean;
}

const NAMED = COLLECTIONS.filter((name) => kindOf(name).ownNames);

export const nameTaken: ContentRule = {
	id: 'name-taken',
	about:
		'同一类的两页不能同名，一页的别名也不能是另一页的名称：读者会以为是同一家。两页有同一个别名、别名与自己的名称重复，提示留意。',
	scope: 'content',
	check: (corpus) => NAMED.flatMap((collection) => takenIn(corpus, collection)),
};

function takenIn(corpus: Corpus, collection: CollectionName): Finding[] {
	const byName = Map.groupBy(corpus.filesOf(collection).flatMap(namesIn), ({ name }) => name);
	return [...byName.values()].flatMap((uses) => (uses.length < 2 ? [] : tell(uses)));
}

function namesIn(file: ContentFile): Name[] {
	const own = ['name', 'fullName', 'title'].flatMap((field) => {
		const name = textAt(file, field);
		return name === undefined ? [] : [{ file, path: [field], name, alias: false }];
	});
	// Where the full name is the name, that is one name.
	const names = own.filter(({ name }, at) => own.findIndex((other) => other.name === name) === at);
	return [
		...names,
		...textsAt(file, 'aliases').map((name, index) => ({
			file,
			path: ['aliases', index],
			name,
			alias: true,
		})),
	];
}

/** A name that several places bear: the first that has it for its own name keeps it. */
function tell(uses: readonly Name[]): Finding[] {
	const keeper = uses.find(({ alias }) => !alias) ?? uses[0];
	return uses.flatMap((use): Finding[] => {
		if (!keeper || use === keeper) return [];
		const { file, path, name, alias } = use;
		if (file === keeper.file) {
			// Twice among the aliases is told as any list is.
			if (keeper.alias) return [];
			return [
				{
					...findingAt(file, path, `别名“${name}”就是本页的名称。`, '删掉这个别名。'),
					severity: 'warning',
				},
			];
		}
		if (alias && keeper.alias) {
			return [
				{
					...findingAt(
						file,
						path,
						`别名“${name}”也是 ${keeper.file.path} 的别名。`,
						'核对这个别名指的是哪一家；两家确实都这样叫，可以不改。',
					),
					severity: 'warning',
				},
			];
		}
		return [
			findingAt(
				file,
				path,
				alias
					? `别名“${name}”是 ${keeper.file.path} 的名称。`
					: `名称“${name}”已经是 ${keeper.file.path} 的名称。`,
				alias
					? '删掉这个别名；两页若是同一家，合成一页。'
					: '改成能分清的名称；两页若是同一家，合成一页。',
			),
		];
	});
}
