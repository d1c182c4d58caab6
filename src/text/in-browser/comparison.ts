import type { Words } from '../words.ts';
import { chartText } from '../zh-CN/charts.ts';
import { comparisonText } from '../zh-CN/comparison.ts';
import { ofPage } from './of-page.ts';

// The page of comparison is in Chinese only, and so are its words.
export const comparisonWords = () => ofPage<Words['comparisonText']>({ 'zh-CN': comparisonText });

/** Of the lines that are put together there. */
export const lineWords = () => ofPage<Words['chartText']>({ 'zh-CN': chartText });
