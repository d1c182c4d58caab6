/**
 * Pages about nothing, to measure an index by: long profiles in Chinese, each with thirty figures in
 * a table that unfolds, as our pages of zones are built. The same every time for the same number.
 */
import { random } from '../same-numbers.ts';

export interface NeutralPage {
	/** From the site's root. */
	path: string;
	html: string;
}

const COMMON = 0x4e00;
/** Characters that names and words are made of: as many as a newspaper uses. */
const CHARACTERS = 2500;
const WORDS = 6000;
const FIGURES = 30;
const PARAGRAPHS = 16;

export function* neutralPages(count: number): Generator<NeutralPage> {
	const next = random(20_261_126);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const character = () =>
		String.fromCharCode(COMMON + Math.floor(next() ** 2 * CHARACTERS) * 8 + (next() < 0.5 ? 0 : 3));
	const run = (least: number, most: number) =>
		Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, character).join('');
	const words = Array.from({ length: WORDS }, () => run(2, 3));
	// As in any language, a few words are half of a text.
	const word = () => words[Math.floor(WORDS * next() ** 4)] ?? '';
	const labels = Array.from({ length: 200 }, () => `${word()}${word()}`);
	const figure = () => `${(next() * 10 ** (1 + Math.floor(next() * 4))).toFixed(1)}${pick(UNITS)}`;
	const year = () => `${2008 + Math.floor(next() * 18)}年`;
	const sentence = () => {
		const parts = Array.from({ length: 2 + Math.floor(next() * 3) }, () => {
			const length = 3 + Math.floor(next() * 5);
			const said = Array.from({ length }, word).join('');
			return next() < 0.25 ? `${said}${figure()}` : said;
		});
		return `${next() < 0.3 ? `${year()}，` : ''}${parts.join('，')}。`;
	};
	const prose = () => `<p>${Array.from({ length: 5 }, sentence).join('')}</p>`;
	for (let i = 0; i < count; i++) {
		const name = `${run(2, 3)}高新区`;
		const rows = Array.from({ length: FIGURES }, (_, row) => {
			const [label, period, value] = [pick(labels), year(), figure()];
			const source = `${word()}日报《${sentence()}》`;
			const fold = [
				['原文', value],
				['时期', period],
				['口径', `${name}所在的行政区，不能当作它自己的数字。`],
				['来源', source],
			].map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`);
			return `<tr id="f-${i}-${row}"><th>${label}</th><td>${period}</td><td><details><summary>${value}</summary><dl>${fold.join('')}</dl></details></td><td>${source}</td></tr>`;
		});
		const title = `<h1>${name}</h1>`;
		const sections = Array.from(
			{ length: PARAGRAPHS / 4 },
			(_, at) =>
				`<section id="s${at}"><h2>${word()}${word()}</h2>${Array.from({ length: 4 }, prose).join('')}</section>`,
		);
		const table = `<section id="records"><h2>全部数字</h2><table><tbody>${rows.join('')}</tbody></table></section>`;
		yield {
			path: `zones/n${i}/`,
			html: `<!doctype html><html lang="zh-CN"><head><title>${name}</title></head><body><main data-pagefind-body data-search-page data-search-type="zones" data-search-id="zones/n${i}">${title}${sections.join('')}${table}</main></body></html>`,
		};
	}
}

const UNITS = ['亿元', '万元', '家', '%', '人', '平方公里'];
