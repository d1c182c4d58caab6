/** Everything readers are told, in Simplified Chinese. */
import type { Language } from './languages.ts';

export { aboutText } from './zh-CN/about.ts';
export { approvalsText } from './zh-CN/approvals.ts';
export { archiveText } from './zh-CN/archive.ts';
export { basketText } from './zh-CN/basket.ts';
export { changesText } from './zh-CN/changes.ts';
export { chartText } from './zh-CN/charts.ts';
export { citeText } from './zh-CN/cite.ts';
export { collectionNames, otherFileNames } from './zh-CN/collections.ts';
export { columnHeads } from './zh-CN/columns.ts';
export { comparisonText } from './zh-CN/comparison.ts';
export { dataText } from './zh-CN/data.ts';
export { directoryText } from './zh-CN/directory.ts';
export { fieldNames } from './zh-CN/fields.ts';
export { figureText } from './zh-CN/figures.ts';
export { filterText } from './zh-CN/filters.ts';
export { languageText } from './zh-CN/language.ts';
export { matrixText } from './zh-CN/matrix.ts';
export { metricText } from './zh-CN/metrics.ts';
export { pageText } from './zh-CN/pages.ts';
export { previewText } from './zh-CN/previews.ts';
export { periodText } from './zh-CN/periods.ts';
export { everydayName } from './zh-CN/place-names.ts';
export { programText } from './zh-CN/programs.ts';
export { qualityText } from './zh-CN/quality.ts';
export { releasesText } from './zh-CN/releases.ts';
export { searchText } from './zh-CN/search.ts';
export { signs } from './zh-CN/signs.ts';
export { siteText } from './zh-CN/site.ts';
export { standingText } from './zh-CN/standings.ts';

/** Its tag. */
export const language: Language = 'zh-CN';
