/**
 * The sheet as the build has divided it. Astro runs its configuration and its pages as programs of
 * their own, each with a copy of this module; what is divided is therefore kept by the process.
 */
import type { DividedSheet } from './lay-styles.ts';

const KEY = Symbol.for('gaoxin-atlas.sheet');
const process = globalThis as { [KEY]?: DividedSheet };

/** undefined under `npm run dev`, where pages have their styles from Vite. */
export function dividedSheet(): DividedSheet | undefined {
	return process[KEY];
}

export function rememberSheet(sheet: DividedSheet): void {
	process[KEY] = sheet;
}
