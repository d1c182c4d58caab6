/** What other pages say of the comparison; small, because their scripts carry it along. */
export const basketText = {
	add: '加入对比',
	added: '已加入对比',
	go: (count: number) => `去比较（${count}个）`,
} as const;
