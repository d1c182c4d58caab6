/** References for programs that keep them: BibTeX, RIS, CSL-JSON. */
import { dateText, type Item } from './item.ts';

const BIBTEX: Record<Item['type'], string> = {
	'article-journal': 'article',
	'article-newspaper': 'article',
	book: 'book',
	dataset: 'misc',
	document: 'misc',
	webpage: 'misc',
};

const RIS: Record<Item['type'], string> = {
	'article-journal': 'JOUR',
	'article-newspaper': 'NEWS',
	book: 'BOOK',
	dataset: 'DATA',
	document: 'GEN',
	webpage: 'ELEC',
};

/** An inferred part is in brackets, as in the printed reference: none of these formats has a field for it. */
function marked(item: Item, what: 'title' | 'publisher', value: string): string {
	return item.custom.inferred?.includes(what) ? `[${value}]` : value;
}

/** What BibTeX takes for its own sign; a brace that has no partner would swallow the rest. */
function escapeBibtex(value: string): string {
	return value
		.replace(/[\\{}]/g, (sign) => (sign === '\\' ? '\\textbackslash ' : `\\${sign}`))
		.replace(/[#$%&_]/g, '\\$&');
}

export function toBibtex(items: readonly Item[]): string {
	return items
		.map((item) => {
			const [year, month] = item.issued?.['date-parts'][0] ?? [];
			const fields: [string, string | undefined][] = [
				['title', item.title && `{${escapeBibtex(marked(item, 'title', item.title))}}`],
				['author', item.author?.map(({ literal }) => `{${escapeBibtex(literal)}}`).join(' and ')],
				[
					'journal',
					item['container-title'] &&
						escapeBibtex(marked(item, 'publisher', item['container-title'])),
				],
				['publisher', item.publisher && escapeBibtex(marked(item, 'publisher', item.publisher))],
				['year', year && String(year)],
				['month', month && String(month)],
				['date', item.issued && dateText(item.issued)],
				['version', item.version],
				['url', item.URL],
				['urldate', item.accessed && dateText(item.accessed)],
				['note', item.note && escapeBibtex(item.note)],
				['langid', 'chinese'],
			].map(([name, value]) => [name as string, value as string | undefined]);
			const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
			return `@${BIBTEX[item.type]}{${item.id},\n${lines.join('\n')}\n}\n`;
		})
		.join('\n');
}

export function toRis(items: readonly Item[]): string {
	const day = (date: NonNullable<Item['issued']>) => {
		const [year = '', month = '', of = ''] = dateText(date).split('-');
		return `${year}/${month}/${of}/`;
	};
	return items
		.map((item) => {
			const lines: [string, string | undefined][] = [
				['TY', RIS[item.type]],
				['ID', item.id],
				['TI', item.title && marked(item, 'title', item.title)],
				...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
				['T2', item['container-title'] && marked(item, 'publisher', item['container-title'])],
				['PB', item.publisher && marked(item, 'publisher', item.publisher)],
				['PY', item.issued && String(item.issued['date-parts'][0][0])],
				['DA', item.issued && day(item.issued)],
				['ET', item.version],
				['UR', item.URL],
				['Y2', item.accessed && day(item.accessed)],
				['N1', item.note],
				['LA', item.language],
			];
			const text = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
			return `${text.join('\r\n')}\r\nER  - \r\n`;
		})
		.join('\r\n');
}

export function toCslJson(items: readonly Item[]): string {
	return `${JSON.stringify(items, undefined, 2)}\n`;
}
