/**
 * The headers that a host is to send with the site: the one list. `host-files.ts` writes it in the
 * words of each host, and the built-in server sends it, so that tests meet it.
 */
export interface HostRule {
	/** The folders of the site's root it is about; without any, all that no other rule of its name is about. */
	folders: readonly string[];
	value: string;
}

/** Sent with every answer. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	// Browsers heed it over HTTPS alone. Hosts beside this one decide for themselves.
	'Strict-Transport-Security': 'max-age=31536000',
};

// What scripts and styles may run says each page itself, by hashes; this is what only a header can say,
// and what holds for files without a head.
const policy = (frames: string) =>
	`object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ${frames}`;

/** Sent with one value or another, never with two: two policies would both hold. */
export const BY_FOLDER: Readonly<Record<string, readonly HostRule[]>> = {
	'Content-Security-Policy': [
		{ folders: ['embed'], value: policy('*') },
		{ folders: [], value: policy("'self'") },
	],
	'Cache-Control': [
		// Their names hold a hash of what they say.
		{ folders: ['_astro'], value: 'public, max-age=31536000, immutable' },
		{ folders: [], value: 'no-cache' },
	],
};

/** Of files whose names end so, with the encoding where they are texts; pages are HTML wherever they are served. */
export const TYPES: Readonly<Record<string, string>> = {
	atom: 'application/atom+xml; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	sqlite: 'application/vnd.sqlite3',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/xml; charset=utf-8',
	zip: 'application/zip',
};

/** The headers of a path below the base, which begins with a slash; `found` says whether there is such a file. */
export function headersFor(path: string, found = true): Record<string, string> {
	const [, folder = ''] = path.split('/');
	const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''];
	const byFolder = Object.entries(BY_FOLDER).flatMap(([name, rules]) => {
		const general = rules.find(({ folders }) => folders.length === 0);
		const own = rules.find(({ folders }) => folders.includes(folder));
		// What is not there today may be there tomorrow.
		const rule = (found || name !== 'Cache-Control') && own ? own : general;
		return rule ? [[name, rule.value] as const] : [];
	});
	return {
		...EVERYWHERE,
		...Object.fromEntries(byFolder),
		...(type && found ? { 'Content-Type': type } : {}),
	};
}
