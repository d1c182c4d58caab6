/** What a province is called in everyday words: Xinjiang for Xinjiang Uygur Autonomous Region. */
export function everydayName(name: string): string {
	return name.replace(
		/ (?:(?:Hui|Uygur|Zhuang) Autonomous Region|Autonomous Region|Special Administrative Region|Province|Municipality)$/,
		'',
	);
}
