export { pageText } from '../zh-CN/pages.ts';
