export { chartText } from '../zh-CN/charts.ts';
