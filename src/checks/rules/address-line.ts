import { ADDRESSES_PATH } from '../../kinds/addresses.ts';
import type { ContentRule } from './rule.ts';

const FAULTS = {
	form: {
		message: '读不懂这一行。',
		hint: '改回原来的样子：一行一个地址，如 zones/shenyang#f-gdp-2018: metric gdp | period 2018 | source … | since 2026-11-20。',
	},
	conflict: {
		message: '这里留着合并冲突的标记。',
		hint: '两边的行都留下，只删掉 <<<<<<<、=======、>>>>>>> 这几行。',
	},
	repeated: {
		message: '这个地址前面已经有一行。',
		hint: '留下 since 较早的一行，删掉另一行。',
	},
};

export const addressLine: ContentRule = {
	id: 'address-line',
	about:
		'地址表 content/addresses.yaml 记着每个已公布的地址代表什么，一行一个地址，由 npm run fix 写，不必手改：新记录不用加行，改记录也不用改它。合并时撞在一起的，两边的行都留下。',
	scope: 'content',
	check: ({ addresses }) =>
		(addresses?.faults ?? []).map(({ line, kind }) => ({
			path: ADDRESSES_PATH,
			line,
			column: 1,
			...FAULTS[kind],
		})),
};
