import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Let every page begin with the styles of the site. They say in which order the layers count, and
 * that only holds when no part has named a layer before.
 *
 * After a build, pages with the mark of `RestOfStyles` carry the first layers themselves and fetch the
 * others from there, so that what stands above it is seen as soon as the page comes. Pages without it
 * keep the one sheet.
 */
export function siteStyles(): AstroIntegration {
	return {
		name: 'site-styles',
		hooks: {
			'astro:config:setup'({ injectScript }) {
				injectScript('page-ssr', "import '/src/styles/site.css';");
			},
			'astro:build:done'({ dir }) {
				layStyles(fileURLToPath(dir));
			},
		},
	};
}

const MARK = '<!--rest of styles-->';
const POLICY = "style-src 'self'";
/** There are as many of them as of all other pages, and none has the mark. */
const EMBEDS = 'embed';
/** The first layer that no page carries itself. */
const LAYER_OF_REST = '@layer elements{';

/** Divide the sheet of a built site between its pages and a file for the rest. */
export function layStyles(site: string): void {
	const sheets = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.css'));
	const [sheet = ''] = sheets;
	if (sheets.length !== 1) throw new Error(`One sheet was expected: ${sheets.join(', ')}`);
	const { first, rest } = splitSheet(readFileSync(join(site, '_astro', sheet), 'utf8'));
	// Named after what it holds, as the sheet is: hosts let it be kept for ever.
	const file = `rest.${digestOf(rest, 'base64url').slice(0, 8)}.css`;
	writeFileSync(join(site, '_astro', file), rest);
	const policy = `${POLICY} 'sha256-${digestOf(first, 'base64')}'`;
	const style = `<style>${first}</style>`;
	let laid = 0;
	// As bytes: to read every page of a large site as text takes longer than all the rest.
	for (const name of globSync('**/*.html', { cwd: site, exclude: [EMBEDS] })) {
		const page = readFileSync(join(site, name));
		if (!page.includes(MARK)) continue;
		const head = page.subarray(0, page.indexOf('</head>')).toString('utf8');
		const [link, before = '', after = ''] =
			/<link rel="stylesheet" href="([^"]*\/)[^"/]+\.css"([^>]*)>/.exec(head) ?? [];
		if (link === undefined || !head.includes(POLICY)) {
			throw new Error(`${name} has no sheet, or no policy that it is under.`);
		}
		const own = head.replace(POLICY, () => policy).replace(link, () => style);
		const body = page.subarray(page.indexOf('</head>'));
		const at = body.indexOf(MARK);
		writeFileSync(
			join(site, name),
			Buffer.concat([
				Buffer.from(own),
				body.subarray(0, at),
				Buffer.from(`<link rel="stylesheet" href="${before}${file}"${after}>`),
				body.subarray(at + MARK.length),
			]),
		);
		laid += 1;
	}
	if (laid === 0) throw new Error('No page has the mark of RestOfStyles.');
}

/** A sheet before and from the layer that begins the rest. */
export function splitSheet(sheet: string): { first: string; rest: string } {
	const at = sheet.indexOf(LAYER_OF_REST);
	if (at < 0) throw new Error(`The sheet has no ${LAYER_OF_REST}…}`);
	const first = sheet.slice(0, at);
	if (first.includes('</')) throw new Error('The first styles would end their element.');
	return { first, rest: sheet.slice(at) };
}

function digestOf(text: string, encoding: 'base64' | 'base64url'): string {
	return createHash('sha256').update(text).digest(encoding);
}
