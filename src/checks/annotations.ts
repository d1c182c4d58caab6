import type { Problem } from './problem.ts';

/** A problem as GitHub Actions wants it, to show it on its line of the pull request. */
export function annotate({ rule, path, line, column, message, hint, severity }: Problem): string {
	const place = `file=${escape(path)},line=${line},col=${column},title=${escape(rule)}`;
	return `::${severity} ${place}::${escapeText(`${message}\n${hint}`)}`;
}

function escapeText(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escape(value: string): string {
	return escapeText(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
