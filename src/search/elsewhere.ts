/** A park that is asked for where there is none: what to say of its place. */
import { stemOf } from './name-keys.ts';
import type { Names } from './names.ts';
import { squeeze } from './normalise.ts';
import type { Places, Whereabouts } from './places.ts';

export interface Elsewhere extends Whereabouts {
	/** The park, as it was asked for: 三沙高新区, 大连经开区. */
	asked: string;
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
