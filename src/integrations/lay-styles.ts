/** Divides the styles of the site between a page and a file that it fetches. */
import { createHash } from 'node:crypto';

/** The sheet of a built site: what pages carry themselves, and the name of the file with the rest. */
export interface DividedSheet {
	first: string;
	file: string;
}

/** The first layer that no page carries itself. */
const LAYER_OF_REST = '@layer elements{';

/** A sheet before and from the layer that begins the rest. */
export function splitSheet(sheet: string): { first: string; rest: string } {
	const at = sheet.indexOf(LAYER_OF_REST);
	if (at < 0) throw new Error(`The sheet has no ${LAYER_OF_REST}…}`);
	const first = sheet.slice(0, at);
	if (first.includes('</')) throw new Error('The first styles would end their element.');
	return { first, rest: sheet.slice(at) };
}

type Page = Buffer<ArrayBuffer>;

/** What `RestOfStyles` writes. */
const MARK = '<!--rest of styles-->';
const POLICY = "style-src 'self'";
const SHEET = /<link rel="stylesheet" href="([^"]*\/)[^"/]+\.css"([^>]*)>/;

/**
 * Have a page with the mark carry the first layers in its head, and fetch the others from the mark on.
 * As bytes, for a large site's pages are only looked through here, not read.
 */
export function layStyles(page: Page, { first, file }: DividedSheet): Page {
	const at = page.indexOf(MARK);
	if (at < 0) return page;
	const end = page.indexOf('</head>');
	const head = page.subarray(0, end).toString();
	const [link, folder = '', after = ''] = SHEET.exec(head) ?? [];
	if (link === undefined || !head.includes(POLICY)) {
		throw new Error('A page has no sheet, or no policy that it is under.');
	}
	const hash = createHash('sha256').update(first).digest('base64');
	return Buffer.concat([
		Buffer.from(
			head
				.replace(POLICY, () => `${POLICY} 'sha256-${hash}'`)
				.replace(link, () => `<style>${first}</style>`),
		),
		page.subarray(end, at),
		Buffer.from(`<link rel="stylesheet" href="${folder}${file}"${after}>`),
		page.subarray(at + MARK.length),
	]);
}
