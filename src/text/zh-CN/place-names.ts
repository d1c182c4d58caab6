/** What a province is called in everyday words: 新疆 for 新疆维吾尔自治区. */
export function everydayName(name: string): string {
	return name.replace(/(壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市)$/, '');
}
