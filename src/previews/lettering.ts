/** Text in an SVG turned into outlines: the same picture on every machine, whatever fonts it has. */
import { FONT_SIZE } from '../charts/frame.ts';
import { PRINTED } from '../charts/colours.ts';
import { round, tag } from '../charts/markup.ts';
import { EM, type Letters } from './font.ts';

const TEXT = /(<text\b[^>]*>.*?<\/text>)/s;
const RUN = /<tspan\b([^>]*)>([^<]*)<\/tspan>|([^<]+)/g;

/** Every `<text>`, as `tag` writes it, with its runs one after the other, as paths. */
export async function letter(svg: string, letters: Letters): Promise<string> {
	const parts = svg.split(TEXT);
	const outlined = await Promise.all(
		parts.map((part, index) => (index % 2 === 1 ? outline(part, letters) : part)),
	);
	return outlined.join('');
}

async function outline(element: string, letters: Letters): Promise<string> {
	const [, opening = '', inside = ''] = /^<text\b([^>]*)>(.*)<\/text>$/s.exec(element) ?? [];
	const whole = attributesIn(opening);
	let along = 0;
	const glyphs: { path: string; at: number; size: number; fill: string }[] = [];
	for (const [, own = '', run, plain = ''] of inside.matchAll(RUN)) {
		const { size, weight, fill } = styleOf({ ...whole, ...attributesIn(own) });
		for (const character of unescape(run ?? plain)) {
			const { path, advance } = await letters.outline(character, weight);
			if (path) glyphs.push({ path, at: along, size, fill });
			along += (advance * size) / EM;
		}
	}
	const [, share] = /^([\d.]+%)$/.exec(whole['x'] ?? '') ?? [];
	const start = (share === undefined ? numberOf(whole['x'], 0) : 0) - along * shiftOf(whole);
	const y = numberOf(whole['y'], 0);
	const paths = glyphs.map(({ path, at, size, fill }) =>
		tag('path', {
			// Stronger than what the picture's own sheet says of its paths.
			style: `fill:${fill};stroke:none`,
			transform: `translate(${round(start + at)} ${y}) scale(${size / EM})`,
			d: path,
		}),
	);
	// Of a share of the width only who draws it knows how much that is.
	return share === undefined ? paths.join('') : tag('svg', { x: share }, paths);
}

type Attributes = Readonly<Record<string, string>>;

/** Words of a chart have classes in place of all this, which its sheet explains. */
const styleOf = (attributes: Attributes) => ({
	size: numberOf(attributes['font-size'], FONT_SIZE),
	weight: numberOf(attributes['font-weight'], 400),
	fill:
		attributes['fill'] ?? (classesOf(attributes).includes('name') ? PRINTED.ink : PRINTED.muted),
});

const classesOf = ({ class: names = '' }: Attributes) => names.split(' ');

/** How much of its length stands before the place of a text. */
function shiftOf(attributes: Attributes): number {
	const words = [attributes['text-anchor'], ...classesOf(attributes)];
	return words.includes('end') ? 1 : words.includes('middle') ? 0.5 : 0;
}

const numberOf = (text: string | undefined, otherwise: number) =>
	text === undefined ? otherwise : Number(text);

const attributesIn = (text: string): Attributes =>
	Object.fromEntries(
		[...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
	);

/** The reverse of `escape`. */
const unescape = (text: string) =>
	text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
