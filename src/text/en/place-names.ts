export { everydayName } from '../zh-CN/place-names.ts';
