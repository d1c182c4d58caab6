import type { AstroIntegration, AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../checks/check-content.ts';
import { rememberChecks } from '../checks/once.ts';
import type { Problem } from '../checks/problem.ts';
import { formatReport, type Report } from '../checks/report.ts';
import { readAnew } from '../kinds/content-store.ts';
import { devText as text } from '../text/dev.ts';
import {
	describeBreakdown,
	describeProblems,
	failurePage,
	overlayScript,
	problemPage,
} from './dev-pages.ts';
import { keepJudging } from './keep-judging.ts';
import { replaceFailure } from './replace-failure.ts';

/** What a look at the content has found; without a report where the check itself broke down. */
interface Verdict {
	report?: Report;
	/** For the terminal, in full. */
	lines: string;
	/** For the browser; empty when pages may be rendered. */
	description: string;
}

/**
 * Under `npm run dev`, judges the content at each change and tells what it finds in the terminal and
 * in the browser. Nothing is read into the site, and no page rendered, from content that is wrong.
 */
export function contentWatch(): AstroIntegration {
	let read: ((options: { context: object }) => Promise<void>) | undefined;
	return {
		name: 'content-watch',
		hooks: {
			'astro:config:setup': ({ command, config, logger, injectScript, updateConfig }) => {
				if (command !== 'dev') return;
				rememberChecks();
				const root = fileURLToPath(config.root);
				const judge = () => judgeContent(root, async () => read?.({ context: { checked: true } }));
				injectScript('page', `import ${JSON.stringify(overlayScript)};`);
				updateConfig({
					vite: {
						// It would show errors in English; ours begins with what to do.
						server: { hmr: { overlay: false } },
						plugins: [watching(join(root, 'content'), judge, logger)],
					},
				});
			},
			'astro:server:setup': ({ refreshContent }) => {
				read = refreshContent;
			},
		},
	};
}

async function judgeContent(root: string, read: () => Promise<void>): Promise<Verdict> {
	try {
		const report = check(readAnew(root));
		if (report.problems.length === 0) await read();
		return {
			report,
			lines: formatReport(report),
			description: describeProblems(report.problems),
		};
	} catch (error) {
		const detail = detailOf(error);
		return {
			lines: `${text.unfinished}\n    ${text.unfinishedHint}\n${detail}`,
			description: describeBreakdown(detail),
		};
	}
}

function detailOf(error: unknown): string {
	return (error instanceof Error && error.stack) || String(error);
}

/**
 * Tell a verdict in the terminal where there is something else to mend than there was, or a warning
 * that has not been told: those of before may only have moved to other lines.
 */
function teller(logger: AstroIntegrationLogger): (verdict: Verdict) => void {
	let last = '';
	const warned = new Set<string>();
	return ({ report, lines }) => {
		const isNew = ({ path, message }: Problem) => !warned.has(`${path} ${message}`);
		const news = report?.warnings.filter(isNew) ?? [];
		const state = report ? formatReport({ ...report, warnings: [] }) : lines;
		if (state === last && news.length === 0) return;
		last = state;
		if (!report) {
			logger.error(lines);
			return;
		}
		for (const { path, message } of news) warned.add(`${path} ${message}`);
		const told = formatReport({ ...report, warnings: news });
		if (report.problems.length > 0) logger.error(`\n${told}`);
		else logger.info(told);
	};
}

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

function watching(
	place: string,
	judge: () => Promise<Verdict>,
	logger: AstroIntegrationLogger,
): Plugin {
	const isContent = (file: string) => normalize(file).startsWith(place + sep);
	return {
		name: 'content-watch',
		// Before Astro's own, so that no request reaches it while the content is wrong.
		enforce: 'pre',

		configureServer(server) {
			const { hot } = server.environments.client;
			const tell = teller(logger);
			const content = keepJudging({
				judge,
				tell(verdict, isFirst) {
					tell(verdict);
					const { description } = verdict;
					if (!isFirst) hot.send('atlas:content', { description, changed: true });
				},
			});

			server.watcher.on('all', (_, file) => {
				if (isContent(file)) content.changed();
			});
			// Until then a change may have gone unnoticed.
			server.watcher.once('ready', () => content.changed());
			hot.on('atlas:hello', async (_, client) => {
				const { description } = await content.settled();
				client.send('atlas:content', { description });
			});
			server.httpServer?.once('listening', () => void content.settled());

			// Astro hands each error to Vite just before it answers with an empty page.
			let failure: unknown;
			const { ssrFixStacktrace } = server;
			server.ssrFixStacktrace = (error) => {
				failure = error;
				ssrFixStacktrace.call(server, error);
			};

			return () => {
				server.middlewares.use(async (request, response, next) => {
					const [pathname = '/'] = (request.url ?? '/').split('?');
					// Vite's and Astro's own files.
					if (/^\/[@_]/.test(pathname)) return next();
					const { description } = await content.settled();
					if (description === '') {
						replaceFailure(response, () => failurePage(detailOf(failure)));
						return next();
					}
					const isPage = !/\.(?!html$)\w+$/.test(pathname);
					response.writeHead(503, {
						'Content-Type': `text/${isPage ? 'html' : 'plain'};charset=utf-8`,
						'Cache-Control': 'no-store',
					});
					response.end(isPage ? problemPage(description) : text.noFile);
				});
			};
		},

		// Astro would render from what has not been judged yet. A right verdict reloads the page.
		hotUpdate: ({ file }) => (isContent(file) ? [] : undefined),
	};
}
