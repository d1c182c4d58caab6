/** A report of an error, begun for the reader: a form of the repository, or a letter. */
import type { Words } from '../text/words.ts';

export interface Wrong {
	/** What the page is called. */
	page: string;
	address: string;
	/** What stands there; empty where the report is of a whole page. */
	value: string;
	source: string;
}

/** The form `.github/ISSUE_TEMPLATE/1-wrong-figure.yml`, its first fields filled in. */
export function issueAddress(repository: string, wrong: Wrong, text: Words['citeText']): string {
	const fields = new URLSearchParams({
		template: '1-wrong-figure.yml',
		// The form has a field of the name `title`, which would take it for its own.
		page: wrong.address,
		...(wrong.value ? { printed: text.reportValue(wrong.value, wrong.source) } : {}),
	});
	return `${repository.replace(/\/$/, '')}/issues/new?${fields}`;
}

/** The letter, for whoever has no account: subject and text. */
export function letterOf(wrong: Wrong, text: Words['citeText']) {
	return {
		subject: text.reportSubject(wrong.page),
		body: text.reportBody(wrong.address, wrong.value, wrong.source),
	};
}

export function mailAddress(contact: string, wrong: Wrong, text: Words['citeText']): string {
	const { subject, body } = letterOf(wrong, text);
	const lines = body.replaceAll('\n', '\r\n');
	return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
