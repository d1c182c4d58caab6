export { aboutText } from '../zh-CN/about.ts';
