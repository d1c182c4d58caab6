/** A place without a park that is asked for, by itself or by its park: what to say of it. */
import { stemOf } from './name-keys.ts';
import type { Names } from './names.ts';
import { squeeze } from './normalise.ts';
import type { Places, Whereabouts } from './places.ts';

export interface Elsewhere extends Whereabouts {
	/** The park, as it was asked for: 三沙高新区, 大连经开区; empty where it was the place alone. */
	asked: string;
}

/** The place that is asked for, known here or not. */
export function findElsewhere(folded: string, names: Names, places: Places): Elsewhere | undefined {
	const asked = squeeze(folded);
	const { stem, suffix } = stemOf(asked, 'park');
	if (suffix === '') {
		const where = places.find(asked);
		return where && { ...where, asked: '' };
	}
	const known = suffix === 'park' && names.isPlace(stem);
	const where = places.find(stem) ?? (known ? { place: stem, province: '', city: '' } : undefined);
	return where && { ...where, asked };
}
