/** Places through the years: lines with the first place on top, in the room of their list. */
import type { ChartKind } from './kind.ts';
import { line } from './line.ts';
import { readPlaces } from './read-lines.ts';
import { sayPlaces } from './say-lines.ts';

export const places = { ...line, read: readPlaces, says: sayPlaces } satisfies ChartKind;
