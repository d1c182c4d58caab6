import { chartText as enChartText } from '../en/charts.ts';
import type { Words } from '../words.ts';
import { chartText } from '../zh-CN/charts.ts';
import { ofPage } from './of-page.ts';

export const chartWords = () => ofPage<Words['chartText']>({ 'zh-CN': chartText, en: enChartText });
