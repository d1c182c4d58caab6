/**
 * Everything readers are told, in English. One word for one thing, everywhere:
 *
 * 国家高新区 national high-tech zone, 高新区 high-tech zone or zone, 区政合一 under one administration
 * 联盟 alliance, 产业协同创新网络 industry collaborative innovation network (short: industry network)
 * 数字 figure, 记录 record, 指标 metric, 数值 value, 口径 scope, 主体 subject, 时期 period, 来源 source
 * 原文 the source (what it says) or the original (its page), 印出 printed, 说法 account, 口径未说明 not stated
 * 收录 recorded: 未收录 not recorded, 未公布 not published, 不适用 not applicable, 不予公开 withheld
 * 待核 to be verified, 存疑 doubtful, 推算 derived, 推定 inferred, 预计 forecast, 量级 order of magnitude
 * 标记 mark, 限定词 qualifier, 等级 grade, 转引 reprint, 摘录 excerpt, 撤回 retracted, 更正 correction
 * 增速 growth, 可比价 at constant prices, 现价、名义 at current prices, 规模以上 above designated size
 * 榜单 ranking, 名次 place (no. 7), 参评 evaluated, 综合评价 national evaluation
 * 目标 target, 承诺 pledge, 期限 deadline, 达成 met, 未达成 missed, 未到期 not yet due, 结果 outcome
 * 批准、获批 approved, 批次 batch, 主要产业 leading industry, 省级地区 province, 资料截至 data as of
 * 上报火炬统计的企业 Torch-reporting enterprises, 页面 page, 版 edition
 */
import type { Language } from './languages.ts';

export { aboutText } from './en/about.ts';
export { approvalsText } from './en/approvals.ts';
export { archiveText } from './en/archive.ts';
export { basketText } from './en/basket.ts';
export { changesText } from './en/changes.ts';
export { chartText } from './en/charts.ts';
export { citeText } from './en/cite.ts';
export { collectionNames, otherFileNames } from './en/collections.ts';
export { columnHeads } from './en/columns.ts';
export { comparisonText } from './en/comparison.ts';
export { dataText } from './en/data.ts';
export { directoryText } from './en/directory.ts';
export { fieldNames } from './en/fields.ts';
export { figureText } from './en/figures.ts';
export { filterText } from './en/filters.ts';
export { languageText } from './en/language.ts';
export { matrixText } from './en/matrix.ts';
export { metricText } from './en/metrics.ts';
export { pageText } from './en/pages.ts';
export { previewText } from './en/previews.ts';
export { periodText } from './en/periods.ts';
export { everydayName } from './en/place-names.ts';
export { programText } from './en/programs.ts';
export { qualityText } from './en/quality.ts';
export { releasesText } from './en/releases.ts';
export { searchText } from './en/search.ts';
export { signs } from './en/signs.ts';
export { siteText } from './en/site.ts';
export { standingText } from './en/standings.ts';

/** Its tag. */
export const language: Language = 'en';
