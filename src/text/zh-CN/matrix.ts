/** Who belongs to which alliance and network. */
export const matrixText = {
	title: '联盟、网络成员一览',
	lead: '哪个高新区在哪个联盟、哪个产业网络里：行是高新区，列是联盟和网络，格里是关系、依据和时间。',
	counts: (zones: number, ties: number, groups: number) =>
		`${groups}个联盟和网络里，来源写明的成员关系${ties}条，涉及${zones}家。`,
	rest: (count: number) => `另有${count}个国家高新区没有收录到任何联盟或网络关系，不列。`,
	table: '高新区与联盟、网络',
	groups: '各列是什么',
	/** Before a tie that is no stated membership. */
	loose: '○',
	/** Of a tie that no source states, in a narrow cell. */
	basis: { inferred: '推定', derived: '推得' },
	legendStated: '没有记号的，来源写明是成员、牵头或秘书长单位，计入成员数。',
	legendLoose:
		'○ 来源没有写明是成员：由文意推定、由地理等推得，或只是合作方、成立地、被提及；不计入成员数。',
	legendDate: '时间是这层关系的起点；没有写的，看联盟、网络自己的成立时间。',
	number: '成员数',
	/** In how many a zone is a stated member. */
	joined: '加入几个',
	filters: { group: '联盟或网络', basis: '依据', stated: '来源写明是成员', loose: '其他关系' },
} as const;
