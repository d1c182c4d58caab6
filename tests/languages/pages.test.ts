import { expect, test } from 'vitest';
import { hasPart, ownPath, pathIn } from '../../src/languages/pages.ts';

test('a page is in another language where its kind is', () => {
	expect(pathIn('en', '')).toBe('en/');
	expect(pathIn('en', 'zones/')).toBe('en/zones/');
	expect(pathIn('en', 'zones/north/')).toBe('en/zones/north/');
	expect(pathIn('en', 'zones/?province=hubei')).toBe('en/zones/?province=hubei');
	expect(pathIn('en', 'events/')).toBeUndefined();
	expect(pathIn('en', 'alliances/matrix/')).toBeUndefined();
	expect(pathIn('en', 'zones/north.csv')).toBeUndefined();
	expect(pathIn('zh-CN', 'events/one/')).toBe('events/one/');
});

test('so is a part of it, unless it is made of sentences', () => {
	expect(pathIn('en', 'zones/north/#f-gdp-2024')).toBe('en/zones/north/#f-gdp-2024');
	expect(pathIn('en', 'zones/north/#f-签约项目-2024')).toBe('en/zones/north/#f-签约项目-2024');
	expect(pathIn('en', 'zones/north/#about')).toBeUndefined();
	expect(pathIn('en', 'zones/north/#t-2030')).toBeUndefined();
	expect(pathIn('en', 'zones/north/#资源地图')).toBeUndefined();
	expect(hasPart('en', 'records')).toBe(true);
	expect(hasPart('en', 'events')).toBe(false);
	expect(hasPart('zh-CN', 'events')).toBe(true);
});

test('a path in English is known by its own', () => {
	expect(ownPath('en/')).toBe('');
	expect(ownPath('en/zones/north/')).toBe('zones/north/');
	expect(ownPath('entries/')).toBe('entries/');
});
