/** Everything that rules may ask about content as a whole, made once per check. */
import { parsePeriod } from '../quantities/period.ts';
import type { ContentFile } from '../schemas/content.ts';
import { type CollectionName } from '../schemas/fields.ts';
import { figureAddresses } from '../schemas/figure-address.ts';
import type { Mended } from './mend-yaml.ts';
import { observationsOf } from './records.ts';

export interface Corpus {
	files: readonly ContentFile[];
	/** By reference: zones/shenyang. */
	ids: ReadonlyMap<string, ContentFile>;
	/** Figure addresses by page: zones/shenyang → f-gdp-2024 … */
	figures: ReadonlyMap<string, readonly string[]>;
	/** Lines of a page that could not be read: a record that seems missing may stand there. */
	lost: ReadonlyMap<string, readonly string[]>;
	/** The files of one collection, in the order of their ids. */
	filesOf: (collection: CollectionName) => readonly ContentFile[];
	/** content/site.yaml */
	site: ContentFile | undefined;
	/** `asOf` of site.yaml. */
	asOf: string | undefined;
	/**
	 * The last day that content can speak of, `YYYY-MM-DD`: the later of `asOf` and the newest
	 * source, so that a new fact needs no second file edited. A source dated more than a year after
	 * `asOf` is taken for a slip and does not count.
	 */
	dataDate: string | undefined;
}

export function toCorpus(files: readonly ContentFile[], mended: readonly Mended[]): Corpus {
	const byCollection = Map.groupBy(files, ({ collection }) => collection);
	const site = byCollection.get('site')?.[0];
	const asOf = dayOf(site?.data['asOf']);
	return {
		files,
		ids: new Map(files.map((file) => [`${file.collection}/${file.id}`, file])),
		figures: new Map(
			files.map((file) => [
				`${file.collection}/${file.id}`,
				figureAddresses(observationsOf(file)),
			]),
		),
		lost: new Map(
			mended.map(({ file, lost }) => [`${file.collection}/${file.id}`, [...lost.values()]]),
		),
		filesOf: (collection) => byCollection.get(collection) ?? [],
		site,
		asOf,
		dataDate: asOf && latest(asOf, byCollection.get('sources') ?? []),
	};
}

/** The last day of a date as precise as known; undefined for what is no date. */
export function dayOf(date: unknown): string | undefined {
	return (typeof date === 'string' && parsePeriod(date)?.end) || undefined;
}

/** The first day a source can have appeared on, so that `2026` does not count as its last day. */
function latest(asOf: string, sources: readonly ContentFile[]): string {
	const limit = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`;
	return sources
		.map(({ data }) => parsePeriod(String(data['published'] ?? ''))?.start ?? '')
		.filter((day) => day <= limit)
		.reduce((later, day) => (day > later ? day : later), asOf);
}

/** Ids of one collection. */
export function idsIn(corpus: Corpus, collection: CollectionName): string[] {
	return corpus.filesOf(collection).map(({ id }) => id);
}
