/** The cities of the country, so that none is taken for a misspelt name of another. */
import { areaList } from '@vant/area-data';
import { PLACE } from './name-keys.ts';
import type { NameRow } from './name-list.ts';

/** Names of prefectures that end otherwise than cities do. */
const ENDINGS = /(?:盟|林区|(?:[\p{Script=Han}]{1,3}族)+自治州)$/u;
const plain = (name: string) => name.replace(ENDINGS, '').replace(PLACE, '');

/** By province, the cities of which no entry of the list tells; the first two digits are the province's. */
export function otherCities(rows: readonly NameRow[]): [string, string][] {
	const told = new Set(
		rows.flatMap(({ n, c }) => [...n, ...(c ? [c] : [])]).map((name) => name.replace(PLACE, '')),
	);
	const provinces = Object.entries(areaList.province_list);
	return provinces.flatMap(([code, province]): [string, string][] => {
		const cities = Object.entries(areaList.city_list)
			.filter(([city]) => city.slice(0, 2) === code.slice(0, 2))
			.map(([, name]) => plain(name))
			.filter((name) => name.length > 1 && !told.has(name) && name !== plain(province));
		return cities.length > 0 ? [[province, cities.join(' ')]] : [];
	});
}
