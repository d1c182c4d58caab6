export { compareText } from '../quantities/order.ts';
