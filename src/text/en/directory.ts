export { directoryText } from '../zh-CN/directory.ts';
