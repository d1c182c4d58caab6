/** What has to be said above results: how the query was taken, where not as it was typed. */
import type { Found } from './engine.ts';
import { searchWords } from '../text/in-browser/search.ts';

const text = searchWords();

/** Empty where the results are just what was asked for. */
export function noteOf(typed: string, found: Found): string {
	const { parts, unmet, apart, corrected, elsewhere, total, answered, hadSigns } = found;
	if (unmet.length > 0) return text.unmet(unmet, answered ? [] : parts);
	if (apart.length > 0) return text.apart(apart);
	if (parts.length > 0 && !answered) return text.parts(typed, parts);
	if (elsewhere) {
		const { asked, place, province, city } = elsewhere;
		const where = [province, city].filter((one) => one !== '' && !one.startsWith(place));
		const lies = where.join('');
		return asked === '' ? text.noneThere(place, lies) : text.elsewhere(asked, place, lies);
	}
	if (hadSigns) return text.signs;
	if (corrected) return text.corrected(typed, corrected);
	return total > 0 && isOtherScript(typed, found.text) ? text.converted(found.text) : '';
}

function isOtherScript(typed: string, understood: string): boolean {
	const han = (all: string) => (all.match(/\p{Script=Han}/gu) ?? []).join('');
	return han(typed) !== han(understood);
}
