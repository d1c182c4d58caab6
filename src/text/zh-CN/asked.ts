import type { collectionNames } from './collections.ts';

interface Asked {
	/** Words that mean the same as its name. */
	also: readonly string[];
	/** Words that mean more: those as well that its name leaves out. */
	wider?: readonly string[];
	/** Words before any of these that ask for one level. */
	levelWords?: Readonly<Record<string, string>>;
}

/** What readers call a kind of pages when they ask, besides the name that they see. */
export const askedNames: Partial<Record<keyof typeof collectionNames, Asked>> = {
	zones: {
		also: ['高新技术产业开发区', '高新技术开发区'],
		wider: ['园区', '开发区'],
		levelWords: { 国家级: 'national', 国家: 'national', 省级: 'provincial' },
	},
	networks: { also: ['网络', '协同创新网络', '产业协同创新网络'] },
	industries: { also: ['行业'] },
	regions: { also: ['省份', '省区市', '省市'] },
	policies: { also: ['政策文件', '文件'] },
	mechanisms: { also: ['机制', '平台'] },
	terms: { also: ['名词'] },
	rankings: { also: ['排行榜'] },
	events: { also: ['大事记', '事件'] },
	sources: { also: ['出处', '参考文献'] },
};
