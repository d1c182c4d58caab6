/** A park that is asked for where there is none: what to say of its place. */
import { stemOf } from './name-keys.ts';
import type { Names } from './names.ts';
import { squeeze } from './normalise.ts';
import type { Places, Whereabouts } from './places.ts';

export interface Elsewhere extends Whereabouts {
	/** The park, as it was asked for: 三沙高新区, 大连经开区. */
	asked: string;
}

/** Names that only parks have, of which there is one or none; 示范区 and 园区 are words like any other. */
const PARK_NAME =
	/^(?:(?![的有做在是哪])\p{Script=Han}){1,4}(?:高新(?:技术)?(?:产业)?(?:开发)?区|经开区|经济技术开发区|农高区)$/u;

export function isParkName(folded: string): boolean {
	return PARK_NAME.test(squeeze(folded));
}

/** The place whose park is asked for, known here or not. */
export function findElsewhere(folded: string, names: Names, places: Places): Elsewhere | undefined {
	const asked = squeeze(folded);
	const { stem, suffix } = stemOf(asked, 'park');
	if (suffix === '') return undefined;
	const known = suffix === 'park' && names.isPlace(stem);
	const where = places.find(stem) ?? (known ? { place: stem, province: '', city: '' } : undefined);
	return where && { ...where, asked };
}
