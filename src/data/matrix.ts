/** Zones by alliances and networks: who belongs where. */
import { OWN_LANGUAGE } from '../text/languages.ts';
import type { Atlas, Entity, Group, Tie } from './build-atlas.ts';
import { provinceOf, provincesOf } from './provinces.ts';

export interface MatrixGroup {
	entity: Entity;
	data: Group;
	/** What stands above its column: the shortest of its names. */
	short: string;
	/** Stated members, each once. */
	members: number;
}

export interface MatrixRow {
	zone: Entity | undefined;
	name: string;
	province: Entity | undefined;
	/** In how many it is a stated member. */
	members: number;
	/** In the order of the groups; those that count come first. */
	cells: Tie[][];
}

const whoOf = ({ zone, name }: Tie) => zone?.ref ?? name;

/** All who have any tie, province by province; who has no page comes last. */
export function matrixOf(atlas: Atlas): { groups: MatrixGroup[]; rows: MatrixRow[] } {
	const groups = (['alliances', 'networks'] as const).flatMap((collection) =>
		atlas.entries[collection].flatMap(({ id, data }): MatrixGroup[] => {
			const entity = atlas.entities.get(`${collection}/${id}`);
			if (!entity) return [];
			const counted = atlas.ties.filter((tie) => tie.group === entity && tie.counts);
			const names = [data.name, ...(data.aliases ?? [])];
			return [
				{
					entity,
					data,
					short: names.toSorted((a, b) => a.length - b.length)[0] ?? data.name,
					members: new Set(counted.map(whoOf)).size,
				},
			];
		}),
	);
	const provinces = provincesOf(atlas).map(({ id }) => id);
	const place = ({ province }: MatrixRow) =>
		province ? provinces.indexOf(province.id) : provinces.length;
	const rows = [...Map.groupBy(atlas.ties, whoOf).values()].flatMap((ties): MatrixRow[] => {
		const [first] = ties;
		if (!first) return [];
		const cells = groups.map(({ entity }) =>
			ties
				.filter(({ group }) => group === entity)
				.sort((a, b) => Number(b.counts) - Number(a.counts)),
		);
		return [
			{
				zone: first.zone,
				name: first.name,
				province: first.zone && provinceOf(atlas, first.zone),
				members: cells.filter((cell) => cell.some((tie) => tie.counts)).length,
				cells,
			},
		];
	});
	return {
		groups,
		rows: rows.sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, OWN_LANGUAGE)),
	};
}
