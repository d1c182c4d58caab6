/**
 * Whether the version of the schema says what has become of it: semantic versioning, of the columns
 * that programs read.
 */
import { releaseProblems as text } from '../../text/releases.ts';
import { typeOf } from '../columns.ts';
import { COLUMNS, FILES } from '../tables.ts';
import type { ReleaseRecord } from './record.ts';

export type Columns = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The type of each column of each table, as this program writes them. */
export function presentColumns(): Columns {
	return Object.fromEntries(
		FILES.map((file) => [
			file,
			Object.fromEntries(COLUMNS[file].map((column) => [column, typeOf(file, column)])),
		]),
	);
}

/** What is wrong with the version of a schema that was once released otherwise, with its mend. */
export function versionProblem(
	last: Pick<ReleaseRecord, 'id' | 'version' | 'tables'>,
	version: string,
	columns: Columns = presentColumns(),
): string | undefined {
	const before = flatten(
		Object.fromEntries(Object.entries(last.tables).map(([name, table]) => [name, table.columns])),
	);
	const now = flatten(columns);
	const gone = [...before].flatMap(([name, type]) => (now.get(name) === type ? [] : [name]));
	const added = [...now.keys()].filter((name) => !before.has(name));
	const needed = nextVersion(last.version, gone.length > 0, added.length > 0);
	if (compareVersions(version, needed) >= 0) return undefined;
	return text.version({ release: last.id, version, needed, gone, added });
}

function flatten(columns: Columns): Map<string, string> {
	return new Map(
		Object.entries(columns).flatMap(([file, own]) =>
			Object.entries(own).map(([column, type]) => [`${file}.${column}`, type] as const),
		),
	);
}

/** Before 1.0.0 the second number says what the first one will say from then on. */
function nextVersion(last: string, breaks: boolean, grows: boolean): string {
	const [major = 0, minor = 0] = last.split('.').map(Number);
	if (breaks && major > 0) return `${major + 1}.0.0`;
	return breaks || grows ? `${major}.${minor + 1}.0` : last;
}

function compareVersions(a: string, b: string): number {
	const [left, right] = [a, b].map((version) => version.split('.').map(Number));
	return [0, 1, 2].map((at) => (left?.[at] ?? 0) - (right?.[at] ?? 0)).find(Boolean) ?? 0;
}
