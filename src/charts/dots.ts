/** Dots on a line, as SVG. */
import { drawnDots, type Strip } from '../data/strips.ts';
import { tag } from './markup.ts';

type Dot = Strip['dots'][number];

/** In percent of the line, so that dots keep their size on any screen; none is cut off at an end. */
export const xOfDot = (at: number): string => `${Number((2 + at * 96).toFixed(2))}%`;

/** The dots of a line, one of them larger and above all others. */
export function dotsSvg(dots: Strip['dots'], own: Dot | undefined): string {
	const circles = circlesByDots.get(dots) ?? drawCircles(dots);
	circlesByDots.set(dots, circles);
	const others = circles.filter(({ dot }) => dot !== own).map(({ circle }) => circle);
	const large = own ? [tag('circle', { class: 'own', cx: xOfDot(own.at), r: 7 })] : [];
	return [...others, ...large].join('');
}

/** Every zone of a line has the same on its page. */
const circlesByDots = new WeakMap<Strip['dots'], { dot: Dot; circle: string }[]>();

const drawCircles = (dots: Strip['dots']) =>
	drawnDots(dots).map((dot) => ({ dot, circle: tag('circle', { cx: xOfDot(dot.at), r: 5 }) }));
