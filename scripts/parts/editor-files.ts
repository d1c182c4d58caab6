import { extensionOf } from '../../src/kinds/content.ts';
import { COLLECTIONS } from '../../src/kinds/index.ts';
import { editorSchemas } from '../../src/kinds/json-schema.ts';
import { vocabularySchemas } from '../../src/kinds/vocabulary.ts';

/** Where the schemas stand; nothing else may. */
export const schemaFolder = 'public/schemas';

const settingsFile = '.vscode/settings.json';

/** What an editor needs to help with `content/`: each file's path in the repository, and its text. */
export function editorFiles(): Map<string, string> {
	const files = new Map<string, unknown>();
	for (const [name, schema] of Object.entries(editorSchemas())) {
		files.set(`${schemaFolder}/${name}.json`, schema);
	}
	files.set(settingsFile, {
		'yaml.schemas': {
			...Object.fromEntries(
				COLLECTIONS.filter((name) => extensionOf(name) === 'yaml').map((name) => [
					`./${schemaFolder}/${name}.json`,
					`content/${name}/*.yaml`,
				]),
			),
			...Object.fromEntries(
				Object.keys(vocabularySchemas).map((name) => [
					`./${schemaFolder}/${name}.json`,
					`content/vocabulary/${name}.yaml`,
				]),
			),
			[`./${schemaFolder}/site.json`]: 'content/site.yaml',
		},
		// It would break one-line facts into nine.
		'yaml.format.enable': false,
	});
	return new Map([...files].map(([path, data]) => [path, `${JSON.stringify(data, null, 2)}\n`]));
}
