import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../src/checks/check-content.ts';
import { formatReport } from '../src/checks/report.ts';
import { addressFields, guideFiles, observationFields, targetFields } from '../src/data/guide.ts';
import { type Content, readContentFile } from '../src/kinds/content.ts';

const root = join(import.meta.dirname, '..');
const files = guideFiles(root);

/** All examples of the guide as one `content/` folder. */
function exampleContent(): Content {
	return {
		root,
		strays: [],
		files: files.map(({ collection, path, example }) => {
			const id = /([^/]+)\.\w+$/.exec(path)?.[1] ?? '';
			return readContentFile(collection, id, path, example);
		}),
	};
}

test('the examples of the contributor guide pass the content check without a warning', () => {
	expect(formatReport(check(exampleContent()))).toBe('content/ 没有要改的地方。');
});

test('every field of every schema is described', () => {
	const all = [
		...files.flatMap(({ fields }) => fields),
		...observationFields,
		...targetFields,
		...addressFields,
	];
	expect(all.filter(({ about }) => about === '')).toEqual([]);
});

test('a field inside another is named by its path', () => {
	const zone = files.find(({ name }) => name === 'zones');
	expect(zone?.fields.map(({ path }) => path)).toContain('approved.date');
	expect(observationFields.map(({ path }) => path)).toContain('share.of');
});
