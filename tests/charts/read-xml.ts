/** Elements of a picture, read as strictly as XML asks: HTML would forgive what no file may have. */
export interface XmlElement {
	tag: string;
	attributes: Record<string, string>;
	/** The text directly inside. */
	text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(text: string): string {
	if (/[<]|&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`Not escaped: ${text}`);
	return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** @returns its elements, in the order in which they open */
export function readXml(xml: string): XmlElement[] {
	const elements: XmlElement[] = [];
	const open: XmlElement[] = [];
	const part = /<(\/?)([a-z]+)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)(\/?)>|([^<]+)/gy;
	while (part.lastIndex < xml.length) {
		const at = part.lastIndex;
		const [whole, closing, tag = '', given = '', empty, text] = part.exec(xml) ?? [];
		if (whole === undefined) throw new Error(`Not XML: ${xml.slice(at, at + 60)}`);
		if (text !== undefined) {
			const inside = open.at(-1);
			if (!inside) throw new Error(`Text outside of all elements: ${text}`);
			inside.text += plain(text);
		} else if (closing) {
			if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing.`);
		} else {
			if (open.length === 0 && elements.length > 0) throw new Error(`<${tag}> is a second root.`);
			const pairs = [...given.matchAll(/ ([^=]+)="([^"]*)"/g)].map(
				([, name = '', value = '']) => [name, plain(value)] as const,
			);
			const attributes = Object.fromEntries(pairs);
			if (Object.keys(attributes).length < pairs.length)
				throw new Error(`Twice in <${tag}${given}>`);
			const element = { tag, attributes, text: '' };
			elements.push(element);
			if (!empty) open.push(element);
		}
	}
	if (open.length > 0) throw new Error(`Never closed: ${open.map(({ tag }) => tag).join()}`);
	return elements;
}
