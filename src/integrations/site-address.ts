/** Where the site lives, as `SITE_URL` and `BASE_PATH` say it. */

interface SiteAddress {
	/** `https://example.org` */
	site: string;
	/** `/` or `/atlas` */
	base: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The address of the site, or a line for each setting that is wrong, with its mend. */
export function readSiteAddress(env: Environment): SiteAddress | string {
	const url = env['SITE_URL']?.trim() ?? '';
	const path = env['BASE_PATH']?.trim() ?? '';
	const base = `/${path.replace(/^\/+|\/+$/g, '')}`;
	const problems = [url && siteProblem(url, base), baseProblem(path, base)].filter(Boolean);
	if (problems.length > 0) return problems.join('\n');
	// `npm start` tells of a PORT that is none.
	const local = parseUrl(`http://localhost:${env['PORT'] || 4321}`)?.origin;
	return { site: parseUrl(url)?.origin ?? local ?? 'http://localhost:4321', base };
}

/** The same for Astro, which takes a thrown error for an answer. */
export function needSiteAddress(env: Environment): SiteAddress {
	const address = readSiteAddress(env);
	if (typeof address === 'string') throw new Error(address);
	return address;
}

function siteProblem(given: string, base: string): string | undefined {
	const url = parseUrl(given);
	if (!url || !/^https?:$/.test(url.protocol)) {
		const local = /^(localhost|[\d.]+)([:/]|$)/.test(given);
		const bare = given.replace(/^[a-z][a-z\d+.-]*:\/+/i, '');
		const meant = parseUrl(`${local ? 'http' : 'https'}://${bare}`);
		// file:///home/… names no host.
		const mend =
			meant && !/:\/\/\//.test(given) ? settings(meant, base) : 'SITE_URL=https://example.org';
		return `SITE_URL 应当是以 https:// 或 http:// 开头的网址，现在是“${given}”。改成：${mend}`;
	}
	if (url.username || url.password) {
		return `SITE_URL 里不能有用户名和密码。改成：${settings(url, base)}`;
	}
	if (/[?#]/.test(given)) {
		return `SITE_URL 里不能有“?”或“#”，现在是“${given}”。改成：${settings(url, base)}`;
	}
	if (url.pathname !== '/') {
		return `SITE_URL 只写到域名，后面的路径写在 BASE_PATH 里，现在是“${given}”。改成：${settings(url, base)}`;
	}
	return undefined;
}

function baseProblem(given: string, base: string): string | undefined {
	const url = parseUrl(given);
	if (url) {
		const mend = url.host ? settings(url, '/') : `BASE_PATH=${folderOf(url)}`;
		return `BASE_PATH 只写域名后面的路径，域名写在 SITE_URL 里，现在是“${given}”。改成：${mend}`;
	}
	if (/(^|\/)\.\.?(\/|$)/.test(base)) {
		const meant = folderOf(new URL(base, 'https://example.org'));
		return `BASE_PATH 里不能有“.”或“..”这样的一级，现在是“${given}”。改成：BASE_PATH=${meant}`;
	}
	if (!/^\/([\w~.-]+(\/[\w~.-]+)*)?$/.test(base)) {
		return `BASE_PATH 由字母、数字、“-”“_”“.”“~”和单个的“/”组成，现在是“${given}”。写成这样：BASE_PATH=/atlas/`;
	}
	return undefined;
}

/** `localhost:4321` is a URL to the parser, whose protocol is `localhost:`. */
function parseUrl(text: string): URL | undefined {
	return /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? (URL.parse(text) ?? undefined) : undefined;
}

/** Both settings, of a URL that says both; a path that is already set stays. */
function settings({ protocol, host, pathname }: URL, base: string): string {
	const isSet = base !== '/' && baseProblem(base, base) === undefined;
	const path = isSet ? `${base}/` : folderOf({ pathname });
	const site = `SITE_URL=${protocol === 'http:' ? 'http' : 'https'}://${host}`;
	return path === '/' ? site : `${site} BASE_PATH=${path}`;
}

/** `/atlas/` of `/atlas/index.html`. */
function folderOf({ pathname }: Pick<URL, 'pathname'>): string {
	return `${pathname.replace(/[^/]*\.html?$/, '')}/`.replace(/\/{2,}/g, '/');
}
