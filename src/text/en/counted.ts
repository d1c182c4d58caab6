/** A whole number with its thousands apart: 1,596. */
export function grouped(number: number): string {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number and what it counts, in the singular or the plural: 1 zone, 178 zones, 2 industries. */
export function counted(number: number, one: string, many = `${one}s`): string {
	return `${grouped(number)} ${number === 1 ? one : many}`;
}
