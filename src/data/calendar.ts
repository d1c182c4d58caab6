/** Writes iCalendar (RFC 5545): whole days and spans of them, which is all that we have to say. */

export interface CalendarEntry {
	/** Stays the same when the rest is corrected. */
	uid: string;
	title: string;
	/** First day, `YYYY-MM-DD`. */
	start: string;
	/** Last day, inclusive. */
	end: string;
	text: string;
	url: string;
	category: string;
}

export interface Calendar {
	name: string;
	about: string;
	/** Who wrote it, in the form that the standard asks for: -//Name//ZH */
	producer: string;
	/** The day all of it is as of. */
	asOf: string;
	entries: readonly CalendarEntry[];
}

export function toCalendar({ name, about, producer, asOf, entries }: Calendar): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:${escapeText(producer)}`,
		'METHOD:PUBLISH',
		`NAME:${escapeText(name)}`,
		`X-WR-CALNAME:${escapeText(name)}`,
		`DESCRIPTION:${escapeText(about)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P7D',
		...entries.flatMap((entry) => [
			'BEGIN:VEVENT',
			`UID:${escapeText(entry.uid)}`,
			`DTSTAMP:${compact(asOf)}T000000Z`,
			`DTSTART;VALUE=DATE:${compact(entry.start)}`,
			// The standard names the first day that is no longer of it.
			`DTEND;VALUE=DATE:${compact(dayAfter(entry.end))}`,
			`SUMMARY:${escapeText(entry.title)}`,
			`DESCRIPTION:${escapeText(entry.text)}`,
			`URL:${entry.url}`,
			`CATEGORIES:${escapeText(entry.category)}`,
			// Nobody is busy because of it.
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const compact = (date: string) => date.replaceAll('-', '');

function dayAfter(date: string): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + 1);
	return day.toISOString().slice(0, 10);
}

function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n');
}

/** No line may be longer than 75 bytes; the rest goes on after a space, no character torn apart. */
function fold(line: string): string {
	const parts = [''];
	let bytes = 0;
	for (const character of line) {
		const size = Buffer.byteLength(character);
		if (bytes + size > 75) {
			parts.push('');
			bytes = 1;
		}
		parts[parts.length - 1] += character;
		bytes += size;
	}
	return parts.join('\r\n ');
}
