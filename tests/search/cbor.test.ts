import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from '../../src/search/cbor.ts';

test.each([
	['0', '00'],
	['23', '17'],
	['24', '1818'],
	['255', '18ff'],
	['256', '190100'],
	['65535', '19ffff'],
	['65536', '1a00010000'],
	['4294967295', '1affffffff'],
	['"沈"', '63e6b288'],
	['["a",[1,""],[]]', '83616182016080'],
])('%s is written as %s, and read back', (json, hex) => {
	expect(Buffer.from(encodeCbor(JSON.parse(json))).toString('hex')).toBe(hex);
	expect(JSON.stringify(decodeCbor(Buffer.from(hex, 'hex')))).toBe(json);
});

test('what Pagefind does not write is refused, not guessed', () => {
	const read = (hex: string) => () => decodeCbor(Buffer.from(hex, 'hex'));
	expect(read('20')).toThrow('type 1');
	expect(read('9f00ff')).toThrow('size 31');
	expect(read('0000')).toThrow('more than one');
	expect(read('61ff')).toThrow();
	expect(() => encodeCbor([null])).toThrow('object');
});
