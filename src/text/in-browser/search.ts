import { searchText as enSearchText } from '../en/search.ts';
import type { Words } from '../words.ts';
import { searchText } from '../zh-CN/search.ts';
import { ofPage } from './of-page.ts';

export const searchWords = () =>
	ofPage<Words['searchText']>({ 'zh-CN': searchText, en: enSearchText });
