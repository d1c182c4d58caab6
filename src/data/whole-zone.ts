/** Which scopes are the zone itself, whole: all of it, or the district that is run as one with it. */
import type { Entry, Figure, Pledge } from './build-atlas.ts';
import type { Scope } from '../kinds/index.ts';

const WHOLE: ReadonlySet<string> = new Set<Scope['covers']>(['zone', 'merged']);

type AnyScope = Entry<Scope> | undefined;

export const isWhole = (scope: AnyScope) => scope !== undefined && WHOLE.has(scope.data.covers);

/** Equal for figures about areas that can stand side by side: a zone and the district that is all of it. */
export const comparableArea = ({ scope }: Pick<Figure, 'scope'>): string =>
	isWhole(scope) ? 'zone' : (scope?.id ?? 'unstated');

/** Whether two scopes are one area: one and the same, or the zone and the district that is all of it. */
export function isSameScope(a: AnyScope, b: AnyScope): boolean {
	return a === b || (isWhole(a) && isWhole(b) && a?.data.covers !== b?.data.covers);
}

/** Whether a figure tells of the same area as a pledge. */
export function isSameArea(pledge: Pledge, figure: Figure): boolean {
	const { record, scope, entity } = pledge;
	if (record.scope === figure.record.scope) return true;
	if (!isWhole(figure.scope)) {
		// Who is the subject is the area, too: 长春新区.
		return (
			scope === undefined &&
			record.subject !== undefined &&
			figure.scope?.data.name === record.subject
		);
	}
	// A zone that does not say which part of it pledges for all of it.
	if (scope === undefined) return entity.collection === 'zones' && record.subject === undefined;
	return isSameScope(scope, figure.scope);
}
