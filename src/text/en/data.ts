export { dataText } from '../zh-CN/data.ts';
