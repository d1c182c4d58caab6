import { filterText as enFilterText } from '../en/filters.ts';
import type { Words } from '../words.ts';
import { filterText } from '../zh-CN/filters.ts';
import { ofPage } from './of-page.ts';

export const filterWords = () =>
	ofPage<Words['filterText']>({ 'zh-CN': filterText, en: enFilterText });
