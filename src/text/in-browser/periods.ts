import { periodText as enPeriodText } from '../en/periods.ts';
import { signs as enSigns } from '../en/signs.ts';
import type { Words } from '../words.ts';
import { periodText } from '../zh-CN/periods.ts';
import { signs } from '../zh-CN/signs.ts';
import { ofPage } from './of-page.ts';

/** What periods and the titles of works are told with. */
export const periodWords = () =>
	ofPage<Pick<Words, 'periodText' | 'signs'>>({
		'zh-CN': { periodText, signs },
		en: { periodText: enPeriodText, signs: enSigns },
	});
