/** Everything readers are told, in English. */
import type { Language } from './languages.ts';

export { aboutText } from './en/about.ts';
export { approvalsText } from './en/approvals.ts';
export { changesText } from './en/changes.ts';
export { chartText } from './en/charts.ts';
export { citeText } from './en/cite.ts';
export { collectionNames, otherFileNames } from './en/collections.ts';
export { comparisonText } from './en/comparison.ts';
export { dataText } from './en/data.ts';
export { directoryText } from './en/directory.ts';
export { fieldNames } from './en/fields.ts';
export { figureText } from './en/figures.ts';
export { filterText } from './en/filters.ts';
export { matrixText } from './en/matrix.ts';
export { metricText } from './en/metrics.ts';
export { pageText } from './en/pages.ts';
export { previewText } from './en/previews.ts';
export { periodText } from './en/periods.ts';
export { everydayName } from './en/place-names.ts';
export { qualityText } from './en/quality.ts';
export { searchText } from './en/search.ts';
export { signs } from './en/signs.ts';
export { siteText } from './en/site.ts';
export { standingText } from './en/standings.ts';

/** Its tag. */
export const language: Language = 'en';
