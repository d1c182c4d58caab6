import { citeText as enCiteText } from '../en/cite.ts';
import type { Words } from '../words.ts';
import { citeText } from '../zh-CN/cite.ts';
import { ofPage } from './of-page.ts';

export const citeWords = () => ofPage<Words['citeText']>({ 'zh-CN': citeText, en: enCiteText });
