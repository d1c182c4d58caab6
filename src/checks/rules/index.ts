/** Every rule of the content check. The guide, the fixtures and the check walk this list. */
import { eventWithoutDate } from './event-without-date.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [eventWithoutDate];
