import type { Words } from '../words.ts';
import { grouped } from './counted.ts';

/** What readers see of a page where its address is posted elsewhere. */
export const previewText: Words['previewText'] = {
	alt: (name: string, kind: string) => `${name} (${kind}). `,
	figure: (label: string, when: string, value: string, source: string) =>
		`${label}: ${when}, ${value}. Source: ${source}. `,
	source: (name: string) => `Source: ${name}`,
	chart: (title: string) => `Chart: ${title}.`,
	first: (shown: number, more: number) =>
		`The first ${grouped(shown)} ${shown === 1 ? 'is' : 'are'} shown; ${grouped(more)} more ${more === 1 ? 'follows' : 'follow'}.`,
	more: '…',
};
