import type { Corpus } from './corpus.ts';
import { oncePer } from './once.ts';
import type { Finding, Problem } from './problem.ts';
import { observationsOf, targetsOf, textsAt } from './records.ts';
import { CONTENT_RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

/**
 * Ask every rule that looks at content as it is read about everything it is about. What a site calls
 * strict is an error there.
 */
export function applyRules(corpus: Corpus): Problem[] {
	const strict = new Set(corpus.site ? textsAt(corpus.site, 'strict') : []);
	return CONTENT_RULES.flatMap((rule) =>
		findings(rule, corpus).map((finding) => ({
			...finding,
			rule: rule.id,
			severity: strict.has(rule.id) ? 'error' : (finding.severity ?? rule.severity ?? 'error'),
		})),
	);
}

function findings(rule: Rule, corpus: Corpus): Finding[] {
	switch (rule.scope) {
		case 'content':
			return rule.check(corpus);
		case 'file':
			return corpus.files.flatMap((file) => ask(rule, file, corpus));
		case 'observation':
		case 'target': {
			const [field, recordsOf] =
				rule.scope === 'observation'
					? (['observations', observationsOf] as const)
					: (['targets', targetsOf] as const);
			return corpus.files.flatMap((file) =>
				recordsOf(file).flatMap((record, index) =>
					rule.check({ file, path: [field, index], record }, corpus),
				),
			);
		}
		case 'prose':
			return [...corpus.prose.values()].flatMap((prose) => ask(rule, prose, corpus));
		case 'refusal':
			return [...corpus.prose.values()].flatMap(({ slips, findingAt }) =>
				slips
					.filter(({ kind }) => kind === rule.id)
					.map(({ point, ...refused }) => {
						const { message, hint } = rule.tell(refused);
						return findingAt(point, message, hint);
					}),
			);
		default:
			return [];
	}
}

/** What each rule has found in a file or its prose. */
const foundIn = oncePer((_: object) => new Map<object, readonly Finding[]>());

/** A rule that does not take the corpus finds the same in the same thing. */
function ask<Thing extends object>(
	rule: { check: (thing: Thing, corpus: Corpus) => Finding[] },
	thing: Thing,
	corpus: Corpus,
): readonly Finding[] {
	if (rule.check.length > 1) return rule.check(thing, corpus);
	const found = foundIn(thing);
	const known = found.get(rule) ?? rule.check(thing, corpus);
	found.set(rule, known);
	return known;
}
