/**
 * The address of every record on its entity's page: `f-<metric or slug>-<period>`.
 *
 * A record added later never changes the address of one that stands above it: the first keeps the
 * short form, and only the later one is extended by what tells the two apart.
 */

/** The parts of a record that its address is made of. Checked and unchecked records both fit. */
export interface Addressable {
	metric?: string | undefined;
	label?: string | undefined;
	subject?: string | undefined;
	period?: string | undefined;
	scope?: string | undefined;
	unit?: string | undefined;
	source?: string | undefined;
	key?: string | undefined;
}

/** Letters, digits and Chinese characters, joined by hyphens. */
export function slugOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}.]+/gu, '-')
		.replace(/^-+|-+$/g, '');
}

function periodSlug(period: string): string {
	return period
		.split('/')
		.map((part) => (part === '..' ? '' : part))
		.join('_');
}

/** Addresses in the order of the records. Equal addresses mean that one record needs a `key`. */
export function figureAddresses(records: readonly Addressable[]): string[] {
	const taken = new Set<string>();
	return records.map((record) => {
		const name = record.metric ?? slugOf(record.label ?? '');
		const parts = ['f', name, periodSlug(record.period ?? '')];
		if (record.key) parts.push(record.key);
		const extensions = [record.subject, record.scope, record.unit, record.source].filter(
			(part): part is string => part !== undefined,
		);
		let address = parts.join('-');
		for (const extension of extensions) {
			if (!taken.has(address)) break;
			address = `${address}-${slugOf(extension)}`;
		}
		taken.add(address);
		return address;
	});
}

/** Addresses of targets: `t-<slug>`, extended by deadline, then source, where they collide. */
export function targetAddresses(
	targets: readonly {
		label?: string | undefined;
		subject?: string | undefined;
		deadline?: string | undefined;
		source?: string | undefined;
		key?: string | undefined;
	}[],
): string[] {
	const taken = new Set<string>();
	return targets.map((target) => {
		let address = ['t', slugOf(target.label ?? ''), ...(target.key ? [target.key] : [])].join('-');
		for (const extension of [target.subject, target.deadline, target.source]) {
			if (!taken.has(address)) break;
			if (extension) address = `${address}-${slugOf(extension)}`;
		}
		taken.add(address);
		return address;
	});
}
