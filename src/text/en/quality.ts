export { qualityText } from '../zh-CN/quality.ts';
