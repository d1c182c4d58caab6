/** What there is, for language models and those who have not been here: after the convention of llms.txt. */
import type { Words } from '../text/words.ts';
import { formatPeriod } from './format.ts';
import type { Edition } from './json.ts';
import { FILES } from './tables.ts';

export interface SiteFacts {
	edition: Edition;
	/** A path without the base → the full address. */
	absolute: (path: string) => string;
	/** A page that has many figures, for instance. */
	instance: { ref: string; name: string } | undefined;
}

export function describeSite({ edition, absolute, instance }: SiteFacts, words: Words): string {
	const { dataText, programText, siteText } = words;
	const { llms: text, page } = programText;
	const asOf = formatPeriod(edition.asOf, words);
	const link = (name: string, path: string, about = '') =>
		`- [${name}](${/^https?:/.test(path) ? path : absolute(path)})${about && `: ${about}`}`;
	const part = (title: string, links: readonly string[]) => [`## ${title}`, '', ...links, ''];
	return [
		`# ${siteText.name}`,
		'',
		`> ${siteText.purpose}${text.edition(asOf, edition.version)}`,
		'',
		...text.notes.map((note) => `- ${note}`),
		'',
		...part(text.data, [
			...FILES.map((name) => {
				const { title, about } = dataText.files[name];
				return link(title, `data/${name}.json`, about);
			}),
			...(instance
				? [link(text.ofZone(instance.name), `${instance.ref}.json`, text.ofZoneAbout)]
				: []),
			link('OpenAPI 3.1', 'data/openapi.json', page.files.openapi),
			link('Data Package', 'data/datapackage.json', page.files.datapackage),
			link('SQLite', 'data/gaoxin-atlas.sqlite', programText.api.sqlite),
		]),
		...part(
			text.pages,
			siteText.ways.links.map(({ path, label, about }) => link(label, path, about)),
		),
		...part(text.rights, [
			link(dataText.licenceTitle, dataText.page.licenceLink, text.licence),
			link(dataText.page.citeTitle, 'data/#cite', text.citeFigure),
		]),
		...part(text.more, [
			link(programText.api.csvw, 'data/csvw.json'),
			link(programText.api.changesFeed, 'changes.atom'),
			link(text.method, 'about/'),
			link(text.guide, 'contributing/'),
		]),
	].join('\n');
}
