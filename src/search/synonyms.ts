/**
 * Words that people type for words that pages have: general ones only. What a thing is called stands
 * in its own file, as an alias.
 */
export const SYNONYMS: readonly (readonly [string, string])[] = [
	['AI', '人工智能'],
	['IC', '集成电路'],
	['IoT', '物联网'],
	['Semiconductors', '半导体'],
	['Semiconductor', '半导体'],
	['Torch Center', '火炬中心'],
	['Torch Centre', '火炬中心'],
	['呼市', '呼和浩特'],
	['石市', '石家庄'],
	['乌市', '乌鲁木齐'],
	// Other letters by which provinces are called, of which content has one as an alias.
	['贵高新区', '贵州高新区'],
	['云高新区', '云南高新区'],
	['秦高新区', '陕西高新区'],
	['陇高新区', '甘肃高新区'],
	['内蒙', '内蒙古'],
	['Inner Mongolia', '内蒙古'],
	['Tibet', '西藏'],
	['Hong Kong', '香港'],
	['Macau', '澳门'],
	['Macao', '澳门'],
	['Taiwan', '台湾'],
	['深市', '深交所'],
	['排行', '排名'],
	['名次', '排名'],
];

/** The text with what people say put as pages say it; the same where there is nothing to change. */
export function inOurWords(text: string): string {
	return SYNONYMS.reduce((all, [name, written]) => {
		const said = name.toLowerCase();
		if (all.includes(written)) return all;
		const letters = /^[a-z ]+$/u.test(said);
		const pattern = letters
			? new RegExp(`(?<![a-z])${said}(?![a-z])`, 'gu')
			: new RegExp(said, 'gu');
		return all.replace(pattern, written);
	}, text);
}
