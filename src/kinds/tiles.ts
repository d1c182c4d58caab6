/** A province-level unit on the map of tiles, and its place in the order of provinces. */
import { z } from 'zod';
import { reference, refuseRecord, words } from './fields.ts';
import { field } from './kind.ts';

/** Each has a class in `components/TileGrid.astro`. */
const LINES = 12;

const line = () =>
	z
		.string()
		.regex(/^[1-9]\d?$/, { error: '要写整数', abort: true })
		.refine((text) => Number(text) <= LINES, { error: `要写 1 到 ${LINES} 的整数` })
		.transform(Number);

export const tileSchema = z
	.strictObject({
		region: field(reference('regions'), {
			optional: true,
			about: '省级地区的文件名，见 content/regions/；名称取自它。',
			shown: true,
		}),
		name: field(words(), {
			optional: true,
			about: '没有页面的省级地区写全称，如 台湾省。',
			shown: true,
		}),
		short: field(words(), { about: '一个字的简称，如 辽；窄屏幕上只显示它。', shown: true }),
		row: field(line(), { about: '在图上从上往下数第几行。', shown: true }),
		column: field(line(), { about: '在图上从左往右数第几列。', shown: true }),
	})
	.superRefine(({ region, name }, context) => {
		if ((region === undefined) === (name === undefined)) {
			refuseRecord(context, 'tile-region-or-name');
		}
	});
