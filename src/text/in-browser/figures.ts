import { markText as enMarkText } from '../en/marks.ts';
import type { Words } from '../words.ts';
import { markText } from '../zh-CN/marks.ts';
import { ofPage } from './of-page.ts';

/** What figures are told with where a script shows them: their marks. */
export const figureWords = () =>
	ofPage<Pick<Words['figureText'], keyof typeof markText>>({ 'zh-CN': markText, en: enMarkText });
