import { expect, test, vi } from 'vitest';
import { keepJudging } from '../../src/integrations/keep-judging.ts';

/** Judges a text that tests change, and notes what is told. */
function judging() {
	let text = 'a';
	let running = 0;
	const told: string[] = [];
	const judge = vi.fn(async () => {
		expect(++running).toBe(1);
		const seen = text;
		await new Promise((resolve) => setTimeout(resolve, 100));
		running--;
		return seen;
	});
	const keeper = keepJudging({
		judge,
		tell: (verdict, isFirst) => told.push(isFirst ? `first ${verdict}` : verdict),
		quiet: 5,
	});
	const write = (next: string) => {
		text = next;
		keeper.changed();
	};
	return { ...keeper, judge, told, write };
}

test('the first asker starts the first look, and what was found is not looked for again', async () => {
	const { settled, judge, told } = judging();
	expect(judge).not.toHaveBeenCalled();
	expect(await Promise.all([settled(), settled()])).toEqual(['a', 'a']);
	expect(await settled()).toBe('a');
	expect(judge).toHaveBeenCalledTimes(1);
	expect(told).toEqual(['first a']);
});

test('whoever asks after a change waits for its verdict', async () => {
	const { settled, told, write } = judging();
	await settled();
	write('b');
	expect(await settled()).toBe('b');
	expect(told).toEqual(['first a', 'b']);
});

test('changes in a row are judged once', async () => {
	const { settled, judge, write } = judging();
	await settled();
	for (const text of ['b', 'c', 'd']) write(text);
	expect(await settled()).toBe('d');
	expect(judge).toHaveBeenCalledTimes(2);
});

test('a change while judging makes the verdict void, and is never judged beside it', async () => {
	const { settled, judge, told, write } = judging();
	const asked = settled();
	await vi.waitUntil(() => judge.mock.calls.length === 1, { interval: 1 });
	write('b');
	expect(await asked).toBe('b');
	expect(told).toEqual(['first b']);
	expect(judge).toHaveBeenCalledTimes(2);
});
