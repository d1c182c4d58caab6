/** What a rule is: one promise about content, told in one way, with one paragraph in the guide. */
import type { z } from 'zod';
import type { ContentFile } from '../../kinds/content.ts';
import type { FieldMeta } from '../../kinds/fields.ts';
import type { RefusedNode } from '../../kinds/prose.ts';
import type { Corpus } from '../corpus.ts';
import type { FieldPath, Finding } from '../problem.ts';
import type { Prose } from '../prose.ts';
import type { LooseRecord } from '../records.ts';
import type { Slip, WrittenFile, WrittenYaml } from '../slip.ts';

export type IdOf = (collection: string, name: string) => string | undefined;

interface Named {
	/** Stands in reports and annotations, and names the rule's fixture: `unknown-unit`. */
	id: string;
	/** For the contributor guide: what is refused, and why. One to three sentences in Chinese. */
	about: string;
	/** Warnings (留意) do not stop the build; a finding may say otherwise. */
	severity?: 'error' | 'warning';
}

interface FormRule extends Named {
	/**
	 * What its slips' edits make of a line is sure to be what was meant, so `npm run fix` writes them.
	 * Without it a person has to choose: which side of a conflict, where a quote ends. What is told
	 * as 留意 is left to a person in any case.
	 */
	mendable?: true;
}

export interface TextRule extends FormRule {
	/** The text of a file, before anything in it is read. */
	scope: 'text';
	check: (file: WrittenFile) => Slip[];
}

export interface YamlRule extends FormRule {
	/** The YAML of a file, line by line, with the slips that earlier rules found already mended. */
	scope: 'yaml';
	check: (yaml: WrittenYaml) => Slip[];
}

/** Something that the schema of a file refuses. */
export interface ShapeIssue {
	issue: z.core.$ZodIssue;
	file: ContentFile;
	path: FieldPath;
	/** What stands there; undefined where nothing does. */
	value: unknown;
	/** Fields that are missing from the map at `path`. */
	missing: readonly string[];
	/** Which form or agreement of fields is broken, where the schema names it. */
	broken: string | undefined;
	/** What the schema says about the field. */
	described: string;
	/** Fields that may stand in the map at `path`. */
	known: readonly string[];
	/** What the field names: a collection, an `entity` or a `figure`. */
	refersTo: FieldMeta['refersTo'];
	/** A field of the map that is missing, where an unknown one must be meant for it. */
	meant: string | undefined;
	/** The schema of what stands at `path`. */
	schema: z.core.$ZodType;
	/** The file that has a name or title, by its collection: 辽宁省 → liaoning. */
	idOf: IdOf;
}

export interface ShapeRule extends Named {
	/** One refusal of a file's schema; the first rule that has a finding has told it. */
	scope: 'shape';
	check: (issue: ShapeIssue) => Finding[];
}

export interface FileRule extends Named {
	/** One file with its sound fields: those that its schema refuses are left out. */
	scope: 'file';
	check: (file: ContentFile, corpus: Corpus) => Finding[];
}

/** One record of a list, with its place. */
export interface PlacedRecord {
	file: ContentFile;
	/** `['observations', 3]` */
	path: FieldPath;
	record: LooseRecord;
}

export interface RecordRule extends Named {
	/** One observation or target with its sound fields. */
	scope: 'observation' | 'target';
	check: (placed: PlacedRecord, corpus: Corpus) => Finding[];
}

export interface ProseRule extends Named {
	/** The parsed prose of a page. */
	scope: 'prose';
	check: (prose: Prose, corpus: Corpus) => Finding[];
}

export interface RefusalRule extends Named {
	/** A node of prose that the list of allowed ones does not have; `id` is its kind. */
	scope: 'refusal';
	tell: (refused: Pick<RefusedNode, 'detail'> & { written: string }) => {
		message: string;
		hint: string;
	};
}

export interface ContentRule extends Named {
	/** All files together. */
	scope: 'content';
	check: (corpus: Corpus) => Finding[];
}

export type Rule =
	TextRule | YamlRule | ShapeRule | FileRule | RecordRule | ProseRule | RefusalRule | ContentRule;
