export { figureText } from '../zh-CN/figures.ts';
