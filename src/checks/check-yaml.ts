import { isMap, isPair, isScalar, visit } from 'yaml';
import type { ContentFile } from '../schemas/content.ts';
import { checkText as text } from '../text/checks.ts';
import { placeInYaml, type Problem } from './problem.ts';

/** Slips that YAML either refuses in English or, worse, accepts as something else. */
export function checkYaml(file: ContentFile): Problem[] {
	const problems: Problem[] = [];
	const add = (place: { line: number; column: number }, message: string, hint: string) =>
		problems.push({ path: file.path, ...place, message, hint, severity: 'error' });
	const first = { line: 1, column: 1 };

	if (file.broken === 'no-frontmatter') {
		add(first, text.noFrontmatter, text.noFrontmatterHint);
		return problems;
	}

	const seen = new Set<number>();
	const yaml = yamlOf(file);
	for (const [index, line] of yaml.split('\n').entries()) {
		const at = (column: number) => ({ line: index + 1 + file.yamlLine, column });
		if (/^[ ]*\t/.test(line)) {
			add(at(line.indexOf('\t') + 1), text.tab, text.tabHint);
			seen.add(index + 1);
			continue;
		}
		const colon = /^(\s*(?:- +)?(?:\{ *)?)([A-Za-z]+)：/.exec(line);
		if (colon?.[2] !== undefined && colon[1] !== undefined) {
			add(
				at(colon[1].length + colon[2].length + 1),
				text.fullWidthColon(colon[2]),
				text.fullWidthColonHint(colon[2]),
			);
			seen.add(index + 1);
			continue;
		}
		for (const percent of unquotedPercents(line)) {
			add(at(percent.column), text.percent(percent.text), text.percentHint(percent.text));
			seen.add(index + 1);
		}
	}

	for (const error of file.document.errors) {
		const place = placeInYaml(file, error.pos[0]);
		// A slip that has its own message often breaks the lines around it as well.
		if ([...seen].some((line) => Math.abs(line + file.yamlLine - place.line) <= 1)) continue;
		if (error.code === 'DUPLICATE_KEY') {
			const key = /\S+?(?=\s*:)/.exec(yaml.slice(error.pos[0]))?.[0] ?? '';
			add(place, text.duplicateKey(key), text.duplicateKeyHint);
		} else if (error.code === 'TAB_AS_INDENT') {
			add(place, text.tab, text.tabHint);
		} else {
			add(place, text.yaml(error.code), text.yamlHint);
		}
		break;
	}
	if (file.document.errors.length > 0) return problems;

	visit(file.document, {
		Map(_, map) {
			if (!map.flow) return;
			for (const pair of map.items) {
				if (!isPair(pair) || !isScalar(pair.key)) continue;
				const key = String(pair.key.value);
				const place = placeInYaml(file, pair.key.range?.[0] ?? 0);
				if (seen.has(place.line - file.yamlLine)) continue;
				const colon = key.indexOf('：');
				if (colon > 0 && /^[A-Za-z]+$/.test(key.slice(0, colon))) {
					add(
						{ line: place.line, column: place.column + colon },
						text.fullWidthColon(key.slice(0, colon)),
						text.fullWidthColonHint(key.slice(0, colon)),
					);
				} else if (pair.value === null) {
					add(place, text.asciiComma(key), text.asciiCommaHint);
				}
			}
		},
	});
	if (!isMap(file.document.contents)) add(first, text.notAMap, text.notAMapHint);
	return problems;
}

/** The YAML part of the file's text. */
function yamlOf(file: ContentFile): string {
	if (!file.path.endsWith('.mdx')) return file.text;
	return /^---\n([\s\S]*?\n|)---/.exec(file.text)?.[1] ?? '';
}

/** Plain scalars with a percent sign, outside quotes and comments. */
function unquotedPercents(line: string): { column: number; text: string }[] {
	const blanked = line
		.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => '\0'.repeat(quoted.length))
		.replace(/(^|\s)#.*$/, (comment) => ' '.repeat(comment.length));
	const inFlow = /[{[]/.test(blanked);
	const pattern = inFlow ? /[^,:{}[\]\0]*%[^,{}[\]\0]*/g : /[^:\0]*%[^\0]*/g;
	return [...blanked.matchAll(pattern)].map((match) => {
		const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
		return { column: match.index + lead + 1, text: match[0].trim() };
	});
}

/** Flow-map keys without a value: their own message has been given, so the shape check skips them. */
export function strayKeys(file: ContentFile): ReadonlySet<string> {
	const keys = new Set<string>();
	visit(file.document, {
		Map(_, map) {
			if (!map.flow) return;
			for (const pair of map.items) {
				if (isScalar(pair.key) && pair.value === null) keys.add(String(pair.key.value));
			}
		},
	});
	return keys;
}
