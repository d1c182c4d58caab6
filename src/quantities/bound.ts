/** What a printed qualifier says of the value beside it. */
export type Bound = 'exact' | 'about' | 'below' | 'above' | 'at-least' | 'at-most' | 'magnitude';

/** The one table of qualifiers (限定词). */
export const QUALIFIERS: Readonly<Record<string, Bound>> = {
	约: 'about',
	左右: 'about',
	近: 'below',
	不足: 'below',
	超: 'above',
	超过: 'above',
	逾: 'above',
	余: 'above',
	多: 'above',
	突破: 'above',
	以上: 'at-least',
	至少: 'at-least',
	不低于: 'at-least',
	以内: 'at-most',
	达: 'exact',
	高达: 'exact',
	级: 'magnitude',
};

/** The bound of a qualifier; none printed means exact. */
export function boundOf(qualifier: string | undefined): Bound {
	return qualifier === undefined ? 'exact' : (QUALIFIERS[qualifier] ?? 'exact');
}

const AFTER = new Set(['左右', '余', '多', '以上', '以内', '级']);

/**
 * The printed form with its qualifier, added only where the form lacks one: 超 + 2500亿元,
 * 1500余名 as it is, 300个 + 以上.
 */
export function withQualifier(printed: string, qualifier: string | undefined): string {
	if (!qualifier || printed.includes(qualifier)) return printed;
	if (qualifier === '余' || qualifier === '多') {
		const match = /^([\d.,]+)(.*)$/u.exec(printed);
		if (match) return `${match[1]}${qualifier}${match[2]}`;
	}
	return AFTER.has(qualifier) ? printed + qualifier : qualifier + printed;
}
