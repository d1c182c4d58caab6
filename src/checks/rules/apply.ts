import type { Corpus } from '../corpus.ts';
import type { Finding, Problem } from '../problem.ts';
import { observationsOf, targetsOf } from '../records.ts';
import { RULES } from './index.ts';
import type { Rule } from './rule.ts';

/** Ask every rule about everything it is about. */
export function applyRules(corpus: Corpus, rules: readonly Rule[] = RULES): Problem[] {
	return rules.flatMap((rule) =>
		findings(rule, corpus).map((finding) => ({
			...finding,
			rule: rule.id,
			severity: finding.severity ?? rule.severity ?? 'error',
		})),
	);
}

function findings(rule: Rule, corpus: Corpus): Finding[] {
	switch (rule.scope) {
		case 'content':
			return rule.check(corpus);
		case 'file':
			return corpus.files.flatMap((file) => rule.check(file, corpus));
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
	}
}
