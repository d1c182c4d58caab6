/** What a rule is: one promise about content, told in one way, with one paragraph in the guide. */
import type { ContentFile } from '../../schemas/content.ts';
import type { Corpus } from '../corpus.ts';
import type { FieldPath, Finding } from '../problem.ts';
import type { LooseRecord } from '../records.ts';

interface Named {
	/** Stands in reports and annotations, and names the rule's fixture: `unknown-unit`. */
	id: string;
	/** For the contributor guide: what is refused, and why. One to three sentences in Chinese. */
	about: string;
	/** Warnings (留意) do not stop the build; a finding may say otherwise. */
	severity?: 'error' | 'warning';
}

/** One record of a list, with its place. */
export interface PlacedRecord {
	file: ContentFile;
	/** `['observations', 3]` */
	path: FieldPath;
	record: LooseRecord;
}

export interface ContentRule extends Named {
	/** All files together. */
	scope: 'content';
	check: (corpus: Corpus) => Finding[];
}

export interface FileRule extends Named {
	/** One file with its readable fields; wrongly shaped ones are left out. */
	scope: 'file';
	check: (file: ContentFile, corpus: Corpus) => Finding[];
}

export interface RecordRule extends Named {
	/** One observation or target; wrongly shaped fields are left out. */
	scope: 'observation' | 'target';
	check: (placed: PlacedRecord, corpus: Corpus) => Finding[];
}

export type Rule = ContentRule | FileRule | RecordRule;
