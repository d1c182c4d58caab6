/** The places of the country that no entry tells of, read when the site is built. */
import { areaList } from '@vant/area-data';
import { PLACE } from './name-keys.ts';
import type { NameRow } from './name-list.ts';
import { plain, type PlaceRow } from './places.ts';

/** What the list has in place of a city where there is none. */
const FILLED = /^(?:县|省直辖县|自治区直辖县|其它区|(?:东|西|南|北|城|郊|市|矿)区)$/u;

/** Provinces, cities and counties of which no entry of the list tells, and where they lie. */
export function otherPlaces(rows: readonly NameRow[]): PlaceRow[] {
	const told = new Set(
		rows.flatMap(({ n, c }) => [...n, ...(c ? [c] : [])]).map((name) => bare(name)),
	);
	const isOther = (name: string) => !FILLED.test(name) && !told.has(bare(name));
	// 承德县 is not 承德, of which an entry tells.
	const nameOf = (name: string) => (told.has(plain(name)) ? name : plain(name));
	const join = (names: string[]) => [...new Set(names.filter(isOther).map(nameOf))].join(' ');
	const citiesOf = Map.groupBy(Object.entries(areaList.city_list), ([code]) => code.slice(0, 2));
	const countiesOf = Map.groupBy(Object.entries(areaList.county_list), ([code]) =>
		code.slice(0, 4),
	);
	return Object.entries(areaList.province_list).flatMap(([code, province]): PlaceRow[] => {
		const cities = citiesOf.get(code.slice(0, 2)) ?? [];
		const own = [province, ...cities.map(([, name]) => name)];
		const counties = cities.map(([at, city]): PlaceRow => {
			const names = (countiesOf.get(at.slice(0, 4)) ?? []).map(([, name]) => name);
			const named = FILLED.test(city) || city === province ? '' : city;
			return [province, named, join(names)];
		});
		return [[province, '', join(own)] as PlaceRow, ...counties].filter(([, , names]) => names);
	});
}

/** Provinces of which no entry tells, by their short names. */
export const otherProvinces = (places: readonly PlaceRow[]): string[] =>
	places.flatMap(([province, city, names]) => {
		const name = plain(province);
		return city === '' && names.split(' ').includes(name) ? [name] : [];
	});

const bare = (name: string) => name.replace(PLACE, '');
