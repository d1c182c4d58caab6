export { matrixText } from '../zh-CN/matrix.ts';
