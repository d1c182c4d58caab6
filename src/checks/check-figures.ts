import { isBefore } from '../quantities/period.ts';
import { parseUnit } from '../quantities/unit.ts';
import type { ContentFile } from '../schemas/content.ts';
import { figureAddresses, targetAddresses } from '../schemas/figure-address.ts';
import { checkText as text } from '../text/checks.ts';
import type { Corpus } from './corpus.ts';
import { type FieldPath, nameOf, placeOf, type Problem } from './problem.ts';
import { type LooseRecord, observationsOf, targetsOf } from './records.ts';

/** Units fit the metric, no record stands twice, no deadline precedes its announcement. */
export function checkFigures(file: ContentFile, known: Corpus): Problem[] {
	const problems: Problem[] = [];
	const add = (path: FieldPath, message: string, hint: string) =>
		problems.push({
			rule: 'figure',
			path: file.path,
			...placeOf(file, path),
			message: `\`${nameOf(path)}\`：${message}`,
			hint,
			severity: 'error',
		});

	const observations = observationsOf(file);
	const targets = targetsOf(file);
	const checkUnit = (record: LooseRecord, path: FieldPath) => {
		const metric = known.ids.get(`metrics/${record['metric']}`)?.data;
		const units = metric?.['units'];
		const unit = record['unit'];
		if (!Array.isArray(units) || unit === undefined || units.includes(unit)) return;
		const parsed = parseUnit(unit);
		if (!parsed) return;
		const fit = units.map(String).find((known) => parseUnit(known)?.base === parsed.base);
		add(
			[...path, 'unit'],
			text.wrongUnit(unit, String(metric?.['name'] ?? ''), units.map(String)),
			text.wrongUnitHint(fit),
		);
	};

	const seen = new Map<string, number>();
	for (const [index, record] of observations.entries()) {
		const path = ['observations', index];
		checkUnit(record, path);
		const identity = ['metric', 'label', 'subject', 'period', 'scope', 'source', 'key']
			.map((field) => record[field] ?? '')
			.join('\n');
		const earlier = seen.get(identity);
		if (earlier === undefined) {
			seen.set(identity, index);
		} else {
			const { line } = placeOf(file, ['observations', earlier]);
			add(path, text.duplicateObservation(line), text.duplicateObservationHint);
		}
	}
	for (const [index, record] of targets.entries()) {
		checkUnit(record, ['targets', index]);
		const { deadline, announced } = record;
		if (deadline && announced && isBefore(deadline, announced)) {
			add(
				['targets', index, 'deadline'],
				text.deadlineBeforeAnnounced(deadline, announced),
				text.deadlineBeforeAnnouncedHint,
			);
		}
	}

	const duplicated = new Set(problems.map(({ line }) => line));
	const addresses: [string, string[]][] = [
		['observations', figureAddresses(observations)],
		['targets', targetAddresses(targets)],
	];
	for (const [field, list] of addresses) {
		for (const [index, address] of list.entries()) {
			const path = [field, index];
			if (list.indexOf(address) === index || duplicated.has(placeOf(file, path).line)) continue;
			add(path, text.sameAddress(address), text.sameAddressHint);
		}
	}
	return problems;
}
