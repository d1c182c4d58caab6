import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import {
	commandEnvironment,
	countInstalls,
	isAtLeast,
	stampFor,
} from '../../scripts/parts/install.mjs';

const installed = { wanted: 'a', stamp: 'a', hasPinnedNode: true, nodeVersion: '24.21.0' };

test('nothing is installed twice', () => {
	expect(countInstalls(installed)).toBe(0);
	expect(countInstalls({ ...installed, nodeVersion: '18.0.0' })).toBe(0);
});

test('a fresh clone, a changed lockfile and a lost Node are installed', () => {
	expect(countInstalls({ ...installed, stamp: undefined })).toBe(1);
	expect(countInstalls({ ...installed, stamp: 'b' })).toBe(1);
	expect(countInstalls({ ...installed, hasPinnedNode: false })).toBe(1);
});

test('only a Node older than 22.12 installs a second time, under the pinned one', () => {
	const fresh = { ...installed, stamp: undefined };
	const counts = ['18.20.8', '20.20.2', '22.11.0', '22.12.0', '24.21.0'].map((nodeVersion) =>
		countInstalls({ ...fresh, nodeVersion }),
	);
	expect(counts).toEqual([2, 2, 2, 1, 1]);
});

test('the stamp follows the lockfile and the platform', () => {
	expect(stampFor('{}', 'linux-x64')).toBe(stampFor(Buffer.from('{}'), 'linux-x64'));
	expect(stampFor('{}', 'linux-x64')).not.toBe(stampFor('{ }', 'linux-x64'));
	expect(stampFor('{}', 'linux-x64')).not.toBe(stampFor('{}', 'darwin-arm64'));
});

test('versions compare as numbers', () => {
	expect(isAtLeast('9.11.2', [18, 0])).toBe(false);
	expect(isAtLeast('22.9.0', [22, 12])).toBe(false);
	expect(isAtLeast('100.0.0', [22, 12])).toBe(true);
});

test('commands find the pinned Node first, once', () => {
	const once = commandEnvironment({ Path: '/usr/bin' }, true);
	expect(once['Path']?.split(delimiter)).toEqual([
		expect.stringMatching(/node_modules.\.bin$/),
		'/usr/bin',
	]);
	expect(once).not.toHaveProperty('PATH');
	expect(commandEnvironment(once, true)).toEqual(once);
	expect(commandEnvironment({ PATH: '/usr/bin' }, false)['PATH']).toBe('/usr/bin');
});
