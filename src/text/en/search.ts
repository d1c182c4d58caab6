export { searchText } from '../zh-CN/search.ts';
