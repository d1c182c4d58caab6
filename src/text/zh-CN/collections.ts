/** What each collection is called, wherever readers and maintainers meet it. */
export const collectionNames = {
	zones: '高新区',
	alliances: '联盟',
	networks: '产业网络',
	industries: '产业',
	regions: '地区',
	mechanisms: '机制与平台',
	policies: '政策',
	terms: '术语',
	events: '大事',
	metrics: '指标',
	scopes: '口径',
	sources: '来源',
	rankings: '榜单',
	corrections: '更正',
} as const;

/** And the files that stand in no collection. */
export const otherFileNames = { units: '单位', qualifiers: '限定词', site: '全站设置' } as const;
