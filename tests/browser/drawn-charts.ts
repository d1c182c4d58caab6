/** What is drawn of a chart, wherever it is drawn: in the picture of the page, on its canvas, by its table. */
import type { Page } from 'playwright-core';

export interface Spot {
	x: number;
	y: number;
}

/** Points of the picture, in pixels of its box, in the order of lines and years. */
export function spotsOfPicture(page: Page, figure: string): Promise<Spot[]> {
	return page.locator(`${figure} .canvas`).evaluate((box) => {
		const { left, top } = box.getBoundingClientRect();
		return [...box.querySelectorAll<SVGPathElement>('.plot > g path')].map((path) => {
			const at = path.getScreenCTM();
			return { x: (at?.e ?? NaN) - left, y: (at?.f ?? NaN) - top };
		});
	});
}

interface OnCanvas {
	spots: Spot[];
	/** Those to which its tooltip points. */
	pointed: Spot[];
	/** Of the tooltip. */
	opacity: number;
}

/**
 * The same of the canvas, as Chart.js has them. The page's own copy of the library tells it: a module
 * that is loaded is not loaded again. As text, for Vitest would rewrite the import.
 */
export const readCanvas = (page: Page, figure: string): Promise<OnCanvas> =>
	page.evaluate(`(async () => {
		const scripts = performance.getEntriesByType('resource').map(({ name }) => name)
			.filter((name) => name.endsWith('.js'));
		const modules = await Promise.all(scripts.map((script) => import(script)));
		const library = modules.flatMap((module) => Object.values(module))
			.find((part) => typeof part === 'function' && 'getChart' in part);
		const chart = library.getChart(document.querySelector(${JSON.stringify(`${figure} canvas`)}));
		const spotOf = (element) => {
			const { x, y } = element.getCenterPoint();
			return { x, y };
		};
		return {
			spots: chart.data.datasets.flatMap(({ data }, line) =>
				chart.getDatasetMeta(line).data.filter((_, slot) => data[slot] !== null).map(spotOf)),
			pointed: chart.getActiveElements().map(({ element }) => spotOf(element)),
			opacity: chart.tooltip.opacity,
		};
	})()`);

/** Where the rows of the table belong, by the numbers and names that stand at the axes. */
export function spotsOfTable(page: Page, figure: string): Promise<Spot[]> {
	return page.locator(figure).evaluate((chart) => {
		const number = (text: string | null | undefined) => Number(text ?? NaN);
		const labels = [...chart.querySelectorAll<SVGTextElement>('.axis text')];
		const height = (label: SVGTextElement | undefined) => {
			// The words of a tick stand a little below it, so that it runs through their middle.
			const below = 4.5;
			return number(label?.getAttribute('y')) - below;
		};
		const [low, high] = [labels[0], labels.at(-1)];
		const years = [...chart.querySelectorAll<SVGTextElement>('.plot > text')].map(
			({ textContent }) => number(textContent),
		);
		const [first = NaN, last = NaN] = [years[0], years.at(-1)];
		const plot = chart.querySelector('.plot')?.getBoundingClientRect();
		const left =
			(plot?.left ?? NaN) -
			(plot?.left ?? 0) +
			number(chart.querySelector('.axis')?.getAttribute('width'));
		return [...chart.querySelectorAll<HTMLElement>('tbody[data-line]')].flatMap((body) =>
			[...body.querySelectorAll<HTMLElement>('tr[data-figure]:not([data-undrawn])')]
				.map(({ dataset }) => ({ year: number(dataset['year']), value: number(dataset['value']) }))
				.sort((a, b) => a.year - b.year)
				.map(({ year, value }) => {
					const [bottom, top] = [number(low?.textContent), number(high?.textContent)];
					const share = (value - bottom) / (top - bottom);
					return {
						x: left + ((year - first) / (last - first)) * (plot?.width ?? NaN),
						y: height(low) + share * (height(high) - height(low)),
					};
				}),
		);
	});
}
