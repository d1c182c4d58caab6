/** TypeScript, asked about one changed file at a time. */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './install.mjs';

/** Whether the types allow a text in the place of a file: no more complaints than about the file. */
export function startCompiler(): (path: string, text: string) => boolean {
	const config = ts.getParsedCommandLineOfConfigFile(
		join(root, 'tsconfig.json'),
		{ noEmit: true },
		{ ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
	);
	let changed = { file: '', text: '', version: 0 };
	const service = ts.createLanguageService({
		fileExists: ts.sys.fileExists,
		readFile: ts.sys.readFile,
		readDirectory: ts.sys.readDirectory,
		directoryExists: ts.sys.directoryExists,
		getDirectories: ts.sys.getDirectories,
		useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
		getCompilationSettings: () => config?.options ?? {},
		getScriptFileNames: () => config?.fileNames.filter((file) => file.includes('/src/')) ?? [],
		getScriptVersion: (file) => (file === changed.file ? String(changed.version) : '0'),
		getScriptSnapshot: (file) => {
			const text =
				file === changed.file && changed.version > 0 ? changed.text : ts.sys.readFile(file);
			return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
		},
		getCurrentDirectory: () => root,
		getDefaultLibFileName: ts.getDefaultLibFilePath,
	});
	const count = (file: string) =>
		service.getSyntacticDiagnostics(file).length + service.getSemanticDiagnostics(file).length;
	const before = new Map<string, number>();
	return (path, text) => {
		const file = join(root, path).replaceAll('\\', '/');
		changed = { file: '', text: '', version: changed.version };
		if (!before.has(file)) before.set(file, count(file));
		changed = { file, text, version: changed.version + 1 };
		return count(file) <= (before.get(file) ?? 0);
	};
}
