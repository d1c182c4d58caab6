export { filterText } from '../zh-CN/filters.ts';
