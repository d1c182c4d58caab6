export { metricText } from '../zh-CN/metrics.ts';
