/** Lighthouse's scores, with the Chromium that everything else is measured with. */
import lighthouse from 'lighthouse';
import { Refusal } from '../command.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface LighthouseMeasure {
	/** Of 100; absent where it could not judge. */
	scores: Partial<Record<Category, number>>;
	/** What cost a point, by Lighthouse's ids. */
	failed: string[];
}

/** Judge one page, as on a phone; `port` is that of a Chromium that runs. */
export async function measureLighthouse(url: string, port: number): Promise<LighthouseMeasure> {
	const result = await lighthouse(url, {
		port,
		output: 'json',
		logLevel: 'silent',
		onlyCategories: [...CATEGORIES],
	});
	if (!result) throw new Refusal(`Lighthouse 没有量出 ${url}。`);
	const { categories, audits, runtimeError } = result.lhr;
	if (runtimeError) throw new Refusal(`Lighthouse 没有量出 ${url}：${runtimeError.message}`);
	const scores: LighthouseMeasure['scores'] = {};
	const failed = new Set<string>();
	for (const name of CATEGORIES) {
		const category = categories[name];
		if (typeof category?.score !== 'number') continue;
		scores[name] = Math.round(category.score * 100);
		for (const { id, weight } of category.auditRefs) {
			const score = audits[id]?.score;
			if (weight > 0 && typeof score === 'number' && score < 0.9) failed.add(id);
		}
	}
	return { scores, failed: [...failed] };
}
