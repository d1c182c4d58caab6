/** Writes the list of `host-headers.ts` beside the site, in the words of each kind of host. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BY_FOLDER, EVERYWHERE, TYPES } from './host-headers.ts';

export function hostFiles(): AstroIntegration {
	let base = '/';
	return {
		name: 'host-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/*$/, '/');
			},
			'astro:build:done': ({ dir }) => {
				const site = fileURLToPath(dir);
				const folders = readdirSync(site, { withFileTypes: true })
					.filter((entry) => entry.isDirectory())
					.map(({ name }) => name)
					.sort();
				for (const [path, text] of Object.entries(hostTexts(base, folders))) {
					mkdirSync(dirname(join(site, path)), { recursive: true });
					writeFileSync(join(site, path), text);
				}
			},
		},
	};
}

/** What each file says. `base` ends with a slash; `folders` are those at the root of the site. */
export function hostTexts(base: string, folders: readonly string[]): Record<string, string> {
	return {
		_headers: headersFile(base, folders),
		'vercel.json': vercelFile(base),
		'hosting/nginx.conf': nginxFile(base),
		'hosting/Caddyfile': caddyFile(base),
	};
}

/**
 * Cloudflare Pages and Netlify join what several rules say of one header, so that the two policies
 * would both hold: each folder is named, and no path is told the same header twice.
 */
function headersFile(base: string, folders: readonly string[]): string {
	const block = (path: string, headers: Readonly<Record<string, string>>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
	const ofFolder = (folder: string) =>
		Object.fromEntries(
			Object.entries(BY_FOLDER).flatMap(([name, rules]) => {
				const rule =
					rules.find((one) => one.folders.includes(folder)) ??
					rules.find((one) => one.folders.length === 0);
				return rule ? [[name, rule.value]] : [];
			}),
		);
	return [
		block(`${base}*`, EVERYWHERE),
		block(base, ofFolder('')),
		...folders.map((folder) => block(`${base}${folder}/*`, ofFolder(folder))),
		...Object.entries(TYPES).map(([ending, type]) =>
			block(`${base}*.${ending}`, { 'Content-Type': type }),
		),
	].join('\n');
}

function vercelFile(base: string): string {
	const toList = (headers: Readonly<Record<string, string>>) =>
		Object.entries(headers).map(([key, value]) => ({ key, value }));
	const headers = [
		{ source: `${base}(.*)`, headers: toList(EVERYWHERE) },
		...Object.entries(BY_FOLDER).flatMap(([name, rules]) => {
			const named = rules.flatMap((rule) => rule.folders);
			return rules.map(({ folders, value }) => ({
				source:
					folders.length > 0
						? `${base}(${folders.join('|')})/(.*)`
						: `${base}((?!(?:${named.join('|')})/).*)`,
				headers: toList({ [name]: value }),
			}));
		}),
		...Object.entries(TYPES).map(([ending, type]) => ({
			source: `${base}(.*)\\.${ending}`,
			headers: toList({ 'Content-Type': type }),
		})),
	];
	return `${JSON.stringify({ trailingSlash: true, headers }, null, '\t')}\n`;
}

const quoted = (text: string) => `"${text}"`;

/** A file for `conf.d/`, with the server in it. */
function nginxFile(base: string): string {
	const maps = Object.entries(BY_FOLDER).map(([name, rules]) => ({
		name,
		variable: `$atlas_${name.toLowerCase().replaceAll('-', '_')}`,
		rules,
	}));
	return [
		...maps.flatMap(({ variable, rules }) => [
			`map $uri ${variable} {`,
			...rules.map(({ folders, value }) =>
				folders.length > 0
					? `\t~^${base}(?:${folders.join('|')})/ ${quoted(value)};`
					: `\tdefault ${quoted(value)};`,
			),
			'}',
			'',
		]),
		'server {',
		'\tlisten 8080;',
		`\troot /srv/atlas;`,
		'\tindex index.html;',
		'\tcharset utf-8;',
		'\tserver_tokens off;',
		'\tabsolute_redirect off;',
		'\tgzip on;',
		`\tgzip_types text/css ${Object.values(TYPES)
			// Workbooks and archives are packed already; only what is text has a charset.
			.filter((type) => type.includes('charset'))
			.map((type) => type.split(';')[0])
			.join(' ')};`,
		`\terror_page 404 ${base}404.html;`,
		...Object.entries(EVERYWHERE).map(
			([name, value]) => `\tadd_header ${name} ${quoted(value)} always;`,
		),
		...maps.map(
			// Not of what is not there: an answer 404 is never to be kept.
			({ name, variable }) =>
				`\tadd_header ${name} ${variable}${name === 'Cache-Control' ? '' : ' always'};`,
		),
		...Object.entries(TYPES).map(
			([ending, type]) => `\tlocation ~ \\.${ending}$ { types { } default_type ${quoted(type)}; }`,
		),
		'}',
		'',
	].join('\n');
}

function caddyFile(base: string): string {
	const named = Object.entries(BY_FOLDER).flatMap(([name, rules]) => {
		const of = name.toLowerCase();
		const own = rules.flatMap(({ folders }) => folders.map((folder) => `${base}${folder}/*`));
		return rules.flatMap(({ folders, value }) =>
			folders.length > 0
				? [
						`\t@${of}-own path ${folders.map((folder) => `${base}${folder}/*`).join(' ')}`,
						`\theader @${of}-own ${name} ${quoted(value)}`,
					]
				: [`\t@${of} not path ${own.join(' ')}`, `\theader @${of} ${name} ${quoted(value)}`],
		);
	});
	return [
		':8080 {',
		'\troot * /srv/atlas',
		'\tencode zstd gzip',
		'\theader {',
		...Object.entries(EVERYWHERE).map(([name, value]) => `\t\t${name} ${quoted(value)}`),
		'\t}',
		...named,
		...Object.entries(TYPES).flatMap(([ending, type]) => [
			`\t@${ending} path *.${ending}`,
			`\theader @${ending} Content-Type ${quoted(type)}`,
		]),
		'\tfile_server',
		'\thandle_errors {',
		`\t\trewrite * ${base}404.html`,
		'\t\theader Cache-Control no-cache',
		'\t\theader Content-Type "text/html; charset=utf-8"',
		'\t\tfile_server',
		'\t}',
		'}',
		'',
	].join('\n');
}
