export { previewText } from '../zh-CN/previews.ts';
