/** A site of a made-up atlas as anybody would make it with Astro, MDX and Pagefind, and no more. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/parts/install.mjs';
import {
	type NeutralAtlas,
	type NeutralFigure,
	type NeutralSource,
	type NeutralZone,
	SERIES,
} from './neutral-content.ts';

/** Write the project into a folder; it borrows our `node_modules`. */
export function makeBareSite(folder: string, { sources, zones }: NeutralAtlas): void {
	cpSync(join(root, 'tests/fixtures/bare-site'), folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	mkdirSync(join(folder, 'content'), { recursive: true });
	const sourcesById = new Map(sources.map((source) => [source.id, source]));
	for (const zone of zones) {
		writeFileSync(join(folder, 'content', `${zone.id}.mdx`), pageOf(zone, sourcesById));
	}
}

function pageOf(zone: NeutralZone, sources: ReadonlyMap<string, NeutralSource>): string {
	const cited = [...new Set(zone.figures.map(({ source }) => source))];
	const cite = (source: string) => `[${cited.indexOf(source) + 1}](#sources)`;
	const drawn = zone.figures.filter(({ metric }) => metric === SERIES[0].metric);
	const points = drawn.map(({ period, value }) => `${period}:${value}`).join(' ');
	return [
		`---\nname: ${zone.name}\n---`,
		...zone.sections.flatMap(({ heading, paragraphs }, at) => [
			...(at > 0 ? [`### ${heading}`] : []),
			...paragraphs.map((sentences) =>
				sentences
					.map(({ parts, source }) => `${parts.map(textOf).join('')}${cite(source)}。`)
					.join(''),
			),
			...(at === 1 ? [`<Chart title="${SERIES[0].label}" points="${points}" />`] : []),
		]),
		['| 指标 | 时期 | 数值 | 增速 | 来源 |', '| --- | --- | --- | --- | --- |']
			.concat(
				zone.figures.map((figure) => {
					const { label, period, growth, source } = figure;
					return `| ${label} | ${period} | ${textOf(figure)} | ${growth ?? ''} | ${cite(source)} |`;
				}),
			)
			.join('\n'),
		'### sources',
		cited
			.map((id, at) => `${at + 1}. ${sources.get(id)?.publisher}《${sources.get(id)?.title}》`)
			.join('\n'),
		'',
	].join('\n\n');
}

const textOf = (part: string | NeutralFigure) =>
	typeof part === 'string' ? part : `${part.value}${part.unit}`;
