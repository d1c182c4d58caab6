/** What stands in the pictures of link previews. */
export const previewText = {
	foot: (date: string) => `资料截至${date}，每个数字注明来源，知识共享署名 4.0`,
};
