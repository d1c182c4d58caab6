export { citeText } from '../zh-CN/cite.ts';
