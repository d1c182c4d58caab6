import { basketText as enBasketText } from '../en/basket.ts';
import type { Words } from '../words.ts';
import { basketText } from '../zh-CN/basket.ts';
import { ofPage } from './of-page.ts';

export const basketWords = () =>
	ofPage<Words['basketText']>({ 'zh-CN': basketText, en: enBasketText });
