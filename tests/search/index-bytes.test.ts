import { expect, test } from 'vitest';
import { weighIndex } from './compare-indexes.ts';

test('our index takes no more than one and a half times what Pagefind’s own takes', async () => {
	const [ours, stock] = [await weighIndex('ours', 40), await weighIndex('stock', 40)];
	const ratio = ours / stock;
	console.log(`index of 40 long pages: ${ratio.toFixed(2)} × Pagefind's`);
	expect(ratio).toBeLessThanOrEqual(1.5);
});
