import { comparisonText as enComparisonText } from '../en/comparison.ts';
import type { Words } from '../words.ts';
import { comparisonText } from '../zh-CN/comparison.ts';
import { ofPage } from './of-page.ts';

export const comparisonWords = () =>
	ofPage<Words['comparisonText']>({ 'zh-CN': comparisonText, en: enComparisonText });
