export { siteText } from '../zh-CN/site.ts';
