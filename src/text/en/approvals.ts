export { approvalsText } from '../zh-CN/approvals.ts';
