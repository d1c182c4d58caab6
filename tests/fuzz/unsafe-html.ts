/** What no page that an author wrote may hold, read off its HTML. */
import { elementsOf, type Element } from '../html.ts';

const HTTP = /^https?:\/\//;
const ADDRESSES = new Set([
	'href',
	'src',
	'action',
	'formaction',
	'srcset',
	'poster',
	'data',
	'ping',
	'xlink:href',
]);

interface Allowed {
	/** Addresses outside of the site that may be named. */
	foreign: (address: string) => boolean;
	/** Whether a script is the layout's own. */
	script: (element: Element) => boolean;
	/** Whether a sheet in the page is the site's own; none is where this is not given. */
	style?: (element: Element) => boolean;
}

/** Everything in a piece of HTML that runs, loads or leads where it must not. */
export function unsafeIn(
	html: string,
	{ foreign, script, style = () => false }: Allowed,
): string[] {
	return elementsOf(html).flatMap((element) => {
		const { tagName, attrs } = element;
		const found: string[] = [];
		if (/^(?:img|iframe|frame|object|embed|applet|math|template|portal)$/.test(tagName)) {
			found.push(`<${tagName}>`);
		}
		// A base without an address only says where links open.
		if (tagName === 'base' && attrs.some(({ name }) => name === 'href')) found.push('<base>');
		if (tagName === 'script' && !script(element)) found.push('<script>');
		if (tagName === 'style' && !style(element)) found.push('<style>');
		for (const { name, value } of attrs) {
			const address = value.trim();
			if (/^on/i.test(name) || name === 'style' || name === 'srcdoc' || name.includes('set:')) {
				found.push(`<${tagName} ${name}="${value}">`);
			} else if (ADDRESSES.has(name)) {
				const inSite = /^(?:\/(?![/\\])|#|\?|$)/.test(address) && !/[\p{Cc}\\]/u.test(address);
				if (!inSite && !(HTTP.test(address) && foreign(address))) {
					found.push(`<${tagName} ${name}="${value}">`);
				}
			} else if (name === 'http-equiv' && /refresh/i.test(value)) {
				found.push(`<${tagName} ${name}="${value}">`);
			}
		}
		return found;
	});
}

/** A block of data: nothing in it can end it early. */
export function isDataBlock({ attrs, childNodes }: Element): boolean {
	const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
	const text = childNodes.map((node) => ('value' in node ? node.value : '<')).join('');
	return /^application\/(?:ld\+)?json$/.test(type) && !text.includes('<');
}
