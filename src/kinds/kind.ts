/** How a kind of file, and each of its fields, is said: once, here; everything else walks it. */
import { z } from 'zod';
import type { Words } from '../text/words.ts';

/** What becomes of a field. One that readers never meet says why. */
export interface FieldUse {
	/** Stands among the facts of its page's head, under the name `text/fields.ts` gives it. */
	fact?: true;
	/**
	 * Where the field is left out: the fact is none, and its name is told once with what else has not
	 * been collected; or it says why, in a sentence of `text/pages.ts`.
	 */
	absent?: 'notCollected' | 'noLink';
	/** Its page shows it elsewhere: in a heading, a table, a list. */
	shown?: true;
	/** The column of the kind's download. */
	column?: string;
	/** The readers' words for its choices: a list of `text/figures.ts`. */
	words?: keyof Words['figureText'];
	/** What its number counts, where the file does not say. */
	unit?: string;
	/** Why no reader meets it. */
	internal?: string;
}

interface Said extends FieldUse {
	/** What maintainers are told: by the check, the guide, the template for a new file, editors. */
	about: string;
	optional?: true;
}

type OptionalSaid = Said & { optional: true };

const uses = z.registry<FieldUse>();

/** One field: its rule, what maintainers are told of it, and what becomes of it. */
export function field<Rule extends z.ZodType>(rule: Rule, said: OptionalSaid): z.ZodOptional<Rule>;
export function field<Rule extends z.ZodType>(rule: Rule, said: Said): Rule;
export function field(rule: z.ZodType, { about, optional, ...use }: Said): z.ZodType {
	const described = (optional ? rule.optional() : rule).describe(about);
	uses.add(described, use);
	return described;
}

/** What becomes of a field. */
export function useOf(schema: z.core.$ZodType): FieldUse {
	return uses.get(schema as z.ZodType) ?? {};
}

export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';

/** A file under `/data/`. */
export interface Download {
	/**
	 * Every column that has been published, in its order: a promise. The column of a new field comes
	 * last by itself, and is written down here when the next one does.
	 */
	columns: readonly string[];
	/** Columns that are no field's: `data/made-cells.ts` makes them. */
	made: Readonly<Record<string, { type?: ColumnType; refersTo?: string }>>;
	/** The list that has one row for each of its records. */
	rows?: string;
	/** The column that tells rows apart, where it is not `id`; null where none does. */
	key?: string | null;
}

interface KindSaid {
	file: 'mdx' | 'yaml';
	/** Whether entries carry observations and targets. */
	figures?: true;
	/** Whether each entry has a page, whose address is kept for ever. */
	page?: true;
	/** Whether that page needs prose. */
	needsProse?: true;
	/** Whether no two entries may bear one name. */
	ownNames?: true;
	/** Whether an entry that nothing mentions is worth a word. */
	mentioned?: true;
	search?: {
		/** How much such a page is wanted above another when both say the same. */
		worth: number;
		/** Its place among kinds whose names are met equally well; without it names are not listed. */
		named?: number;
		/** What its entries are to a question: see `search/kinds.ts`. */
		is?: 'park' | 'place' | 'group' | 'metric' | 'title' | 'term' | 'trade' | 'event' | 'ranking';
		/** The level of most of its entries, and that of those which its own name leaves out. */
		levels?: { most: string; beside: string };
	};
	download?: Download;
	/** The order of the facts, where it is not that of the fields. */
	facts?: readonly string[];
	/** Optional fields that `npm run new` asks for: without them a file is of little use. */
	asked: readonly string[];
	/** The id of the guide's annotated file, `text/examples/`. */
	example: string;
}

/** A kind of file: what is said of it, and its fields. `agree` refuses fields that do not go together. */
export function defineKind<const Kind extends KindSaid, Shape extends z.core.$ZodLooseShape>(
	said: Kind,
	fields: Shape,
	agree?: (data: z.output<z.ZodObject<Shape, z.core.$strict>>, context: z.RefinementCtx) => void,
) {
	return { ...said, schema: objectOf(fields, agree) };
}

/** A record in a list, with a download of its own. */
export function defineRecord<const Of extends Download, Shape extends z.core.$ZodLooseShape>(
	download: Of,
	fields: Shape,
	agree?: (data: z.output<z.ZodObject<Shape, z.core.$strict>>, context: z.RefinementCtx) => void,
) {
	return { download, schema: objectOf(fields, agree) };
}

function objectOf<Shape extends z.core.$ZodLooseShape>(
	fields: Shape,
	agree?: (data: z.output<z.ZodObject<Shape, z.core.$strict>>, context: z.RefinementCtx) => void,
): z.ZodObject<Shape, z.core.$strict> {
	const schema = z.strictObject(fields);
	return agree ? schema.superRefine(agree) : schema;
}

export type Kind = KindSaid & { schema: z.ZodObject };
