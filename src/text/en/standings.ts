export { standingText } from '../zh-CN/standings.ts';
