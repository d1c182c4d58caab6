export { fieldNames } from '../zh-CN/fields.ts';
