/** What a unit measures, as far as it decides which values are possible. */
import { parseUnit } from '../quantities/unit.ts';

const COUNTED = new Set(
	'家 户 家次 人 名 人次 个 件 项 条 场 次 处 所 单 期 届 台 台（套） 辆 片 套 强企业 只 支 座 栋 幢 间 艘 架'.split(
		' ',
	),
);
const AREAS = new Set(['平方米', '平方公里', '公顷', '亩', '平方千米']);

export type UnitKind = 'count' | 'area' | 'money' | 'rank' | 'other';

/** Undefined where there is no such unit: another rule tells. */
export function kindOfUnit(unit: string | undefined): UnitKind | undefined {
	const base = unit === undefined ? undefined : parseUnit(unit)?.base;
	if (base === undefined) return undefined;
	if (COUNTED.has(base)) return 'count';
	if (AREAS.has(base)) return 'area';
	if (base === '位') return 'rank';
	return /^[^/]*(?:元|币|镑)$/u.test(base) ? 'money' : 'other';
}
