/** Whether the addresses that sources name still answer. */

/** An address that some source names. */
export interface Link {
	/** content/sources/ndrc-2024.yaml */
	path: string;
	url: string;
}

/**
 * `alive` answered with a page, `gone` said that there is none, and `unknown` is everything else:
 * a refusal, a fault of the server, no answer.
 */
export type Verdict = 'alive' | 'gone' | 'unknown';

export interface LinkResult extends Link {
	verdict: Verdict;
	/** What was answered, for a reader. */
	answer: string;
}

interface AskOptions {
	/** How many hosts are asked at once; one host is asked for one thing at a time. */
	hosts?: number;
	/** How long an answer may take, in milliseconds. */
	timeout?: number;
}

const GONE = new Set([404, 410]);

/** Ask for every address; the results stand in the order of the links. */
export async function askForLinks(
	links: readonly Link[],
	{ hosts = 4, timeout = 20_000 }: AskOptions = {},
): Promise<LinkResult[]> {
	const waiting = [
		...Map.groupBy(links.keys(), (index) => hostOf(links[index]?.url ?? '')).values(),
	];
	const results: LinkResult[] = [];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			for (const index of next) {
				const link = links[index];
				if (link) results[index] = { ...link, ...(await askFor(link.url, timeout)) };
			}
		}
	};
	await Promise.all(Array.from({ length: hosts }, work));
	return results;
}

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).host : '';
}

/** HEAD first; many servers know only GET, so nothing but a page settles it before that. */
async function askFor(
	url: string,
	timeout: number,
): Promise<Pick<LinkResult, 'verdict' | 'answer'>> {
	const head = await request(url, 'HEAD', timeout);
	return head.verdict === 'alive' ? head : request(url, 'GET', timeout);
}

async function request(
	url: string,
	method: 'HEAD' | 'GET',
	timeout: number,
): Promise<Pick<LinkResult, 'verdict' | 'answer'>> {
	try {
		const response = await fetch(url, {
			method,
			signal: AbortSignal.timeout(timeout),
			headers: { 'user-agent': 'gaoxin-atlas link check', accept: 'text/html,*/*' },
		});
		// We want no page, only to know that there is one.
		await response.body?.cancel();
		const { ok, status } = response;
		return {
			verdict: ok ? 'alive' : GONE.has(status) ? 'gone' : 'unknown',
			answer: String(status),
		};
	} catch (error) {
		return { verdict: 'unknown', answer: explain(error) };
	}
}

function explain(error: unknown): string {
	if (!(error instanceof Error)) return '没有回应';
	if (error.name === 'TimeoutError') return '超时';
	const { cause } = error;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return code ? `没有回应（${code}）` : '没有回应';
}

/** The results as Markdown: how many, and a table of those that a maintainer has to look at. */
export function describeLinks(results: readonly LinkResult[]): string {
	const count = (verdict: Verdict) => results.filter((result) => result.verdict === verdict).length;
	const summary = `来源的网址共 ${results.length} 个：${count('alive')} 个能打开，${count('gone')} 个已失效，${count('unknown')} 个未能访问。`;
	const rows = (['gone', 'unknown'] as const).flatMap((verdict) =>
		results.filter((result) => result.verdict === verdict).map(describeRow),
	);
	const parts = ['## 来源的网址', summary];
	if (rows.length > 0) {
		parts.push(['| 文件 | 网址 | 结果 |', '| --- | --- | --- |', ...rows].join('\n'));
	}
	if (count('gone') > 0) {
		parts.push(
			'已失效：服务器说没有这一页（404 或 410）。请找到新的网址，改 `link`；找不到就去掉 `link`，按实际读到的改 `read` 和 `grade`。',
		);
	}
	if (count('unknown') > 0) {
		parts.push('未能访问：可能只是拒绝程序访问，或一时不通。请用浏览器打开看看，不必急着改。');
	}
	return parts.join('\n\n');
}

function describeRow({ path, url, verdict, answer }: LinkResult): string {
	const what = verdict === 'gone' ? '已失效' : '未能访问';
	return `| ${path} | ${url.replaceAll('|', '%7C')} | ${what}：${answer} |`;
}
