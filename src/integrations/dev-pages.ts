/** What the dev server shows in place of a page, or over it, as HTML. */
import type { Problem } from '../checks/problem.ts';
import { devText as text } from '../text/dev.ts';

/** The client of both kinds of page, as Vite serves it. */
export const overlayScript = '/src/integrations/dev-overlay.ts';

/** All problems of the content; nothing when there are none. */
export function describeProblems(problems: readonly Problem[]): string {
	if (problems.length === 0) return '';
	const items = problems.map(
		({ path, line, column, message, hint, rule }) =>
			`<li><code>${escape(`${path}:${line}:${column}`)}</code> ${escape(message)} <small>[${escape(rule)}]</small><p>${escape(hint)}</p></li>`,
	);
	return `<h1>${text.summary(problems.length)}</h1><p>${text.mend}</p><ol>${items.join('')}</ol>`;
}

/** A check that broke down. */
export function describeBreakdown(detail: string): string {
	return `<h1>${text.unfinished}</h1><p>${text.unfinishedHint}</p><pre>${escape(detail)}</pre>`;
}

/** Stands for every page while the content has problems. It comes back without a websocket too. */
export function problemPage(description: string): string {
	return page(text.title, 'problems', description).replace('</html>', `${askAgain}\n</html>`);
}

const askAgain = `<script>
	setInterval(async () => {
		const answer = await fetch(location.href).catch(() => undefined);
		if (answer && answer.status !== 503) location.reload();
	}, 3000);
</script>`;

/** An error of rendering, which is none of the content: what to do, then the technical detail. */
export function failurePage(detail: string): string {
	return page(text.failedTitle, 'failure', describeFailure(detail));
}

export function describeFailure(detail: string): string {
	return `<h1>${text.failed}</h1><p>${text.failedHint}</p><pre>${escape(detail)}</pre>`;
}

function page(title: string, shows: 'problems' | 'failure', body: string): string {
	return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<main data-dev-shows="${shows}">${body}</main>
<script type="module" src="/@vite/client"></script>
<script type="module" src="${overlayScript}"></script>
</html>
`;
}

const style = `
	main { max-width: 50rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.7 system-ui, sans-serif; }
	h1 { font-size: 1.4rem; }
	li { margin: 1rem 0; overflow-wrap: anywhere; }
	p { margin: 0; }
	pre { overflow: auto; }
`;

function escape(value: string): string {
	return value
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
