/** What was measured, as tables in Markdown for people; the JSON is the measures themselves. */
import type { LighthouseMeasure } from './measure-lighthouse.ts';
import { CATEGORIES } from './measure-lighthouse.ts';
import type { BuildMeasure } from './measure-build.ts';
import type { PaintMeasure } from './measure-paint.ts';
import type { SearchMeasure } from './measure-search.ts';
import type { Size } from './options.ts';
import { CORE_SORTS, OTHER_SORTS, type Sort } from './output-bytes.ts';
import type { Site } from './projects.ts';
import { STAGES, type Stage } from './stages.ts';

export interface BuildRow {
	size: Size;
	/** Made-up zones, or those of the content. */
	zones: number;
	site: Site;
	measure: BuildMeasure;
}

interface PageRow<Measure> {
	site: Site;
	/** From the site's root. */
	page: string;
	measure: Measure;
}

export interface Bench {
	/** Of the program: a commit, with + where files differ from it. */
	commit: string;
	node: string;
	/** What the other program goes by, where there is one. */
	base?: string;
	seed: number;
	runs: number;
	builds: BuildRow[];
	paints: PageRow<PaintMeasure>[];
	searches: { site: Site; measure: SearchMeasure }[];
	lighthouse: PageRow<LighthouseMeasure>[];
}

const SITE_NAMES: Readonly<Record<Site, string>> = {
	ours: '本项目',
	base: '对照',
	bare: '裸站',
};
const STAGE_NAMES: Readonly<Record<Stage, string>> = {
	check: '检查',
	read: '读入',
	remark: '编译正文和程序',
	render: '生成网页',
	downloads: '生成下载文件',
	others: '生成另计的格式',
	index: '检索索引',
	rest: '其余',
};
const SORT_NAMES: Readonly<Record<Sort, string>> = {
	html: '网页',
	embeds: '嵌入图',
	data: 'CSV 和 JSON',
	search: '检索',
	assets: '样式、脚本等',
	english: '/en/',
	excel: 'Excel 用的',
	feeds: '订阅和日历',
	pictures: '预览图',
	archives: '打包的',
};

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
export const cpuOf = ({ cpu }: BuildMeasure) => cpu && sum(Object.values(cpu));
const coreCpuOf = (measure: BuildMeasure) => {
	const all = cpuOf(measure);
	return all && all - (measure.cpu?.others ?? 0);
};
export const bytesOf = ({ bytes }: BuildMeasure, sorts: readonly Sort[]) =>
	sum(sorts.map((sort) => bytes[sort] ?? 0));

/** All tables of a run. */
export function formatBench(bench: Bench): string {
	const { commit, node, base, seed, runs, builds, paints, searches, lighthouse } = bench;
	return [
		`# 测量`,
		`程序 ${commit}${base ? `，对照 ${base}` : ''}；Node ${node}；种子 ${seed}；构建各量 ${runs} 次，取中位数。`,
		...(builds.length > 0 ? buildTables(builds) : []),
		...(paints.length > 0 ? ['## 打开网页', PHONE, paintTable(paints)] : []),
		...(searches.length > 0 ? ['## 检索', PHONE, searchTable(searches)] : []),
		...(lighthouse.length > 0 ? ['## Lighthouse', lighthouseTable(lighthouse)] : []),
		'',
	].join('\n\n');
}

const PHONE =
	'模拟的手机：CPU 慢 4 倍，慢速 4G（往返 150 毫秒，下行 1.6 Mbit/s），第一次来，传输有压缩。';

function buildTables(builds: readonly BuildRow[]): string[] {
	const labelOf = ({ size, site }: BuildRow) => [
		size === 'content' ? '本仓库的内容' : `${size} 个虚构高新区`,
		SITE_NAMES[site],
	];
	const used = (sorts: readonly Sort[]) =>
		sorts.filter((sort) => builds.some(({ measure }) => measure.bytes[sort]));
	const sorts = [...used(CORE_SORTS), ...used(OTHER_SORTS)];
	return [
		'## 构建',
		'CPU 是用户态加系统态的秒数，内存是整个进程树同时占用的最大值。时间随机器上别的程序而变，别的不会。',
		table(
			[
				'内容',
				'网站',
				'时间/秒',
				'CPU/秒',
				'CPU/高新区/毫秒',
				'内存/GiB',
				'写出/MiB',
				'KiB/高新区',
			],
			builds.map((row) => {
				const { measure, zones } = row;
				const cpu = cpuOf(measure);
				return [
					...labelOf(row),
					decimal(measure.seconds, 1),
					decimal(cpu, 1),
					decimal(cpu && (cpu * 1000) / zones, 0),
					decimal(measure.memory && measure.memory / 2 ** 30, 2),
					decimal(bytesOf(measure, [...CORE_SORTS, ...OTHER_SORTS]) / 2 ** 20, 1),
					decimal(bytesOf(measure, CORE_SORTS) / 1024 / zones, 1),
				];
			}),
		),
		`KiB/高新区只计${CORE_SORTS.map((sort) => SORT_NAMES[sort]).join('、')}。`,
		'### CPU，按阶段，秒',
		table(
			['内容', '网站', ...STAGES.map((stage) => STAGE_NAMES[stage])],
			builds.map((row) => [
				...labelOf(row),
				...STAGES.map((stage) => decimal(row.measure.cpu?.[stage], 1)),
			]),
		),
		'### 写出的字节，按种类，MiB',
		table(
			['内容', '网站', ...sorts.map((sort) => SORT_NAMES[sort])],
			builds.map((row) => [
				...labelOf(row),
				...sorts.map((sort) => decimal((row.measure.bytes[sort] ?? 0) / 2 ** 20, 2)),
			]),
		),
		...ratioTable(builds),
	];
}

export interface Ratio {
	size: Size;
	/** What ours is compared with. */
	to: Site;
	cpu?: number;
	/** Without the formats that are told apart. */
	coreCpu?: number;
	memory?: number;
	bytes: number;
	coreBytes: number;
}

/** How many times as much ours takes as what was built beside it, by size. */
export function ratiosOf(builds: readonly BuildRow[]): Ratio[] {
	return builds
		.filter(({ site }) => site !== 'ours')
		.flatMap(({ size, site, measure: other }) => {
			const ours = builds.find((row) => row.size === size && row.site === 'ours')?.measure;
			if (!ours) return [];
			const [cpu, otherCpu] = [cpuOf(ours), cpuOf(other)];
			const [coreCpu, otherCore] = [coreCpuOf(ours), coreCpuOf(other)];
			const all = [...CORE_SORTS, ...OTHER_SORTS];
			return [
				{
					size,
					to: site,
					...(cpu && otherCpu ? { cpu: cpu / otherCpu } : {}),
					...(coreCpu && otherCore ? { coreCpu: coreCpu / otherCore } : {}),
					...(ours.memory && other.memory ? { memory: ours.memory / other.memory } : {}),
					bytes: bytesOf(ours, all) / bytesOf(other, all),
					coreBytes: bytesOf(ours, CORE_SORTS) / bytesOf(other, CORE_SORTS),
				},
			];
		});
}

function ratioTable(builds: readonly BuildRow[]): string[] {
	const ratios = ratiosOf(builds);
	if (ratios.length === 0) return [];
	return [
		'### 本项目是别的几倍',
		table(
			['内容', '同谁比', 'CPU', 'CPU，只计必有的', '内存', '写出', '写出，只计必有的'],
			ratios.map(({ size, to, cpu, coreCpu, memory, bytes, coreBytes }) => [
				size === 'content' ? '本仓库的内容' : `${size} 个虚构高新区`,
				SITE_NAMES[to],
				...[cpu, coreCpu, memory, bytes, coreBytes].map((ratio) => decimal(ratio, 2)),
			]),
		),
		`另计的是${OTHER_SORTS.map((sort) => SORT_NAMES[sort]).join('、')}。`,
	];
}

function paintTable(rows: readonly PageRow<PaintMeasure>[]): string {
	return table(
		['网页', '网站', '首次绘制/毫秒', '最大绘制/毫秒', '位移', '阻塞/毫秒', '长任务', '请求', 'KB'],
		rows.map(({ page, site, measure }) => [
			`/${page}`,
			SITE_NAMES[site],
			decimal(measure.firstPaint, 0),
			decimal(measure.largestPaint, 0),
			decimal(measure.layoutShift, 3),
			decimal(measure.blocked, 0),
			String(measure.longTasks),
			String(measure.requests),
			decimal(measure.bytes / 1000, 1),
		]),
	);
}

function searchTable(rows: Bench['searches']): string {
	return table(
		['检索', '网站', '到第一条结果/毫秒', '请求', 'KB'],
		rows.map(({ site, measure: { query, first, requests, bytes } }) => [
			query,
			SITE_NAMES[site],
			decimal(first, 0),
			String(requests),
			decimal(bytes / 1000, 1),
		]),
	);
}

function lighthouseTable(rows: readonly PageRow<LighthouseMeasure>[]): string {
	return table(
		['网页', '网站', '性能', '无障碍', '做法', 'SEO', '失分'],
		rows.map(({ page, site, measure: { scores, failed } }) => [
			`/${page}`,
			SITE_NAMES[site],
			...CATEGORIES.map((name) => decimal(scores[name], 0)),
			failed.join(' '),
		]),
	);
}

function decimal(value: number | undefined, digits: number): string {
	return value === undefined || !Number.isFinite(value) ? '—' : value.toFixed(digits);
}

/** The first column, and whatever holds words, to the left; numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const isNumber = (at: number) => rows.every((row) => /^(?:[\d.]+|—)$/.test(row[at] ?? ''));
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [
		line(head),
		line(head.map((_, at) => (isNumber(at) ? '--:' : '---'))),
		...rows.map(line),
	].join('\n');
}
