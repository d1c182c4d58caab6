import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { layStyles, splitSheet } from '../../src/integrations/lay-styles.ts';

const FIRST = '@layer tokens{a{b:c}}@layer first{d{e:f}}';
const REST = '@layer elements{g{h:i}}@layer parts{j{k:l}}';
const HEAD = `<head><meta content="style-src 'self' 'sha256-x';"><link rel="stylesheet" href="/base/_astro/style.1.css"></head>`;
const MARK = '<!--rest of styles-->';

const lay = (page: string) =>
	layStyles(Buffer.from(page), { first: FIRST, file: 'rest.2.css' }).toString();

test('a page with the mark carries the first layers and fetches the others from there', () => {
	const hash = createHash('sha256').update(FIRST).digest('base64');
	expect(lay(`${HEAD}<body>字${MARK}下</body>`)).toBe(
		`<head><meta content="style-src 'self' 'sha256-${hash}' 'sha256-x';"><style>${FIRST}</style></head>` +
			'<body>字<link rel="stylesheet" href="/base/_astro/rest.2.css">下</body>',
	);
});

test.each([`${HEAD}<body>图</body>`, '<meta http-equiv="refresh" content="0">'])(
	'a page without the mark stays as it is',
	(page) => {
		expect(lay(page)).toBe(page);
	},
);

test('a sheet is divided where the layers begin that no page carries', () => {
	expect(splitSheet(FIRST + REST)).toEqual({ first: FIRST, rest: REST });
});

test('what cannot be divided or laid stops the build', () => {
	expect(() => lay(`<head></head>${MARK}`)).toThrow('no sheet');
	expect(() => lay(`${HEAD.replace('style-src', 'img-src')}${MARK}`)).toThrow('no policy');
	expect(() => splitSheet('@layer parts{}')).toThrow('@layer elements{');
	expect(() => splitSheet(`@layer base{a{b:"</style>"}}${REST}`)).toThrow('end their element');
});
