/** A difference of content as Markdown, for the terminal and for the summary of a pull request. */
import { collectionNames } from '../../src/text/zh-CN/collections.ts';
import { wordsOf } from '../../src/text/words.ts';
import { type Aspect, ASPECTS } from '../../src/data/changed-aspects.ts';
import { type ChangeKind, type ContentDiff, type FigureChange } from '../../src/data/diff.ts';
import { formatPeriod } from '../../src/data/format.ts';

const KINDS: Readonly<Record<ChangeKind, string>> = {
	added: '新增',
	changed: '改动',
	retracted: '撤回',
	removed: '删除',
};

const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
	pages_added: '新页面',
	pages_removed: '删去的页面',
	pages_renamed: '改名的页面',
	targets: '目标有改动',
	events: `${collectionNames.events}有改动`,
	members: '成员有改动',
	approvals: '批准有改动',
	prose: '正文有改动',
	other: '其他字段有改动',
	unreadable: '读不下去，没有比较',
};

const NONE = '无';

export function formatDiff(diff: ContentDiff, base: { commit: string; name: string }): string {
	const { counts, figures, pages } = diff;
	const sums = (Object.keys(KINDS) as ChangeKind[]).map((kind) => `${KINDS[kind]} ${counts[kind]}`);
	const lines = [
		'# 内容的改动',
		'',
		`同 ${escape(base.name)}（${base.commit.slice(0, 7)}）相比，数字：${sums.join('，')}。`,
	];
	for (const [page, own] of Map.groupBy(figures, ({ page }) => page)) {
		lines.push('', `## ${escape(own[0]?.page_name ?? page)} \`${page}\``, '');
		lines.push(...own.flatMap(formatFigure));
	}
	const touched = ASPECTS.filter((aspect) => pages[aspect].length > 0);
	if (touched.length > 0) lines.push('', '## 其他改动', '');
	for (const aspect of touched) {
		const names = pages[aspect].map(
			({ page, name, formerly }) =>
				`${escape(name)} \`${formerly ? `${formerly} → ` : ''}${page}\``,
		);
		lines.push(`- ${ASPECT_NAMES[aspect]}：${names.join('、')}`);
	}
	return `${lines.join('\n')}\n`;
}

function formatFigure(change: FigureChange): string[] {
	const { kind, name, subject, period, scope_name, source, record, fields } = change;
	const what = [subject, name].filter((part) => part !== null).join('');
	const amount =
		kind === 'changed' && change.old !== change.new
			? `${escape(change.old ?? NONE)} → ${escape(change.new ?? NONE)}`
			: escape(change.new ?? change.old ?? NONE);
	const from = `${source.publisher ?? '发布者不详'}${source.title ? `《${source.title}》` : ''}`;
	const parts = [
		formatPeriod(period, wordsOf()),
		amount,
		...(scope_name ? [`口径：${escape(scope_name)}`] : []),
		`来源：${escape(from)} \`${source.id}\``,
		`\`${record}\``,
	];
	return [
		`- **${KINDS[kind]}** ${escape(what)}，${parts.join('，')}`,
		...fields.map(
			(field) => `  - ${field.field}：${escape(field.old ?? NONE)} → ${escape(field.new ?? NONE)}`,
		),
	];
}

/** Texts of content are no Markdown, nor HTML. */
function escape(text: string): string {
	return text.replace(/[\\`*_[\]<>|~#&]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}
