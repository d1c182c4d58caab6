export { changesText } from '../zh-CN/changes.ts';
