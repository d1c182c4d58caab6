import { figureText as enFigureText } from '../en/figures.ts';
import type { Words } from '../words.ts';
import { figureText } from '../zh-CN/figures.ts';
import { ofPage } from './of-page.ts';

export const figureWords = () =>
	ofPage<Words['figureText']>({ 'zh-CN': figureText, en: enFigureText });
