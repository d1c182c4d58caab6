export { comparisonText } from '../zh-CN/comparison.ts';
