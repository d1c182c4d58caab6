import { collectionNames } from './collections.ts';

/** A link of the header or the footer; `path` is what `linkTo` takes. */
interface SiteLink {
	path: string;
	label: string;
}

const nav: SiteLink[] = [
	{ path: 'zones/', label: collectionNames.zones },
	{ path: 'alliances/', label: collectionNames.alliances },
	{ path: 'networks/', label: collectionNames.networks },
	{ path: 'regions/', label: collectionNames.regions },
	{ path: 'metrics/', label: collectionNames.metrics },
	{ path: 'rankings/', label: collectionNames.rankings },
	{ path: 'events/', label: collectionNames.events },
	{ path: 'targets/', label: '目标' },
];

const more: SiteLink[] = [
	{ path: 'compare/', label: '并列比较' },
	{ path: 'approvals/', label: '获批历程' },
	{ path: 'alliances/matrix/', label: '成员一览' },
	{ path: 'industries/', label: collectionNames.industries },
	{ path: 'mechanisms/', label: collectionNames.mechanisms },
	{ path: 'policies/', label: collectionNames.policies },
	{ path: 'terms/', label: collectionNames.terms },
	{ path: 'sources/', label: collectionNames.sources },
];

// A page gets its line here when it exists: a dead link fails the site tests.
const footer: SiteLink[] = [
	{ path: 'about/', label: '关于本站' },
	{ path: 'changes/', label: '最近更新' },
	{ path: 'quality/', label: '数据质量' },
	{ path: 'coverage/', label: '收录情况' },
	{ path: 'corrections/', label: collectionNames.corrections },
	{ path: 'data/', label: '数据下载' },
	{ path: 'contributing/', label: '参与编写' },
];

/** A way into the site by what a reader asks. */
interface Way extends SiteLink {
	about: string;
}

const ways: Way[] = [
	{ path: 'compare/', label: '比一比', about: '两到六个高新区或省，同口径的数字并列' },
	{ path: 'metrics/', label: '排一排', about: '一个指标，各高新区谁在前' },
	{ path: 'industries/', label: '谁在做', about: '一个产业，哪些高新区以它为主' },
	{ path: 'approvals/', label: '何时设立', about: '从1988年起，逐年逐批的批准' },
	{ path: 'targets/', label: '承诺兑现了吗', about: '有期限的目标，和后来的结果对照' },
	{ path: 'coverage/', label: '哪些有数', about: '每个高新区收录了哪些指标、哪些年份' },
	{ path: 'data/', label: '下载', about: '全部数字和来源，CSV 与 JSON' },
];

export const siteText = {
	name: '国家高新区图志',
	/** Of everything that readers see. */
	language: 'zh-CN',
	/** The name is set as running text followed by a seal with its last two characters. */
	nameHead: '国家高新区',
	nameSeal: '图志',
	purpose: '国家高新区、高新区联盟与产业协同创新网络的开放资料，每个数字都注明来源。',
	skip: '跳到正文',
	nav: { label: '主导航', more: '更多', links: nav, moreLinks: more },
	ways: { title: '从问题找起', links: ways },
	breadcrumbs: '所在位置',
	onThisPage: '本页',
	/** What search calls a page that is about no entry. */
	counted: (name: string, count: number) => `${name}（${count}）`,
	footer: {
		label: '页脚导航',
		links: footer,
		licenceBefore: '文字与数据按',
		licenceName: '知识共享署名 4.0 许可',
		licenceAfter: '使用，引用时请注明“国家高新区图志”及原始来源。',
		updated: '资料截至',
		address: '网址',
	},
	tiles: {
		caption: '省级方格示意，不表示边界与面积',
		outside: '不在统计范围',
		unit: '个国家高新区',
		legend: '颜色深浅表示数量',
		choose: '方格表示什么',
		views: {
			zones: '国家高新区',
			named: (list: string, length: number) => `${list}前${length}名`,
			recent: (year: string) => `有${year}年以来的数字`,
		},
		about: {
			named: (length: number, known: number) =>
				`公布前${length}名，本站只知道其中${known}家；空着的，是没有收录到，不是没有`,
			recent: (year: string) => `收录到${year}年或以后数字的国家高新区`,
		},
	},
};
