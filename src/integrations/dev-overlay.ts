/** Runs in the browser under `npm run dev`: shows what is wrong over the page, until it is mended. */
import { devText as text } from '../text/dev.ts';
import { describeFailure } from './dev-pages.ts';

interface ContentEvent {
	/** Empty when the content is right. */
	description: string;
	/** Whether the content is another than before. */
	changed?: boolean;
}

interface RenderError {
	/** HTML, where Astro made it. */
	message: string;
	stack?: string;
}

const place = document.querySelector<HTMLElement>('[data-dev-shows]');
const shows = place?.dataset['devShows'];
let overlay: HTMLElement | undefined;
let leaving = false;

if (import.meta.hot) {
	// Astro reloads the page too when what it has read has changed; once is enough.
	import.meta.hot.on('vite:beforeFullReload', () => {
		leaving = true;
	});
	import.meta.hot.on('atlas:content', ({ description, changed }: ContentEvent) => {
		if (leaving) return;
		if (description === '' && (changed || shows === 'problems')) location.reload();
		else if (shows === 'problems' && place) place.innerHTML = description;
		else showOverlay(description);
	});
	import.meta.hot.on('vite:error', ({ err }: { err: RenderError }) => {
		// Such a page has it already.
		if (!shows) showOverlay(describeFailure(`${textOf(err.message)}\n\n${err.stack ?? ''}`));
	});
	// What was found before this page listened.
	import.meta.hot.send('atlas:hello');
}

function showOverlay(description: string): void {
	overlay?.remove();
	overlay = undefined;
	if (!description) return;

	overlay = document.createElement('div');
	const shadow = overlay.attachShadow({ mode: 'open' });
	// Made in a script: the page's own rules for styles do not reach it, and it needs no style element.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	shadow.adoptedStyleSheets = [sheet];
	shadow.innerHTML = `<section role="alert" lang="zh-CN"><button type="button">${text.close}</button>${description}</section>`;
	shadow.querySelector('button')?.addEventListener('click', () => showOverlay(''));
	document.body.append(overlay);
}

function textOf(html: string): string {
	return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

const style = `
	section {
		position: fixed; inset: auto 0 0 0; z-index: 1000; box-sizing: border-box;
		max-height: 60vh; overflow: auto; padding: 1rem 1.5rem;
		background: #fff6f2; color: #1d1b18; border-top: 4px solid #b3321b;
		font: 1rem/1.6 system-ui, sans-serif;
	}
	button { float: right; font: inherit; }
	h1 { margin: 0; font-size: 1.2rem; }
	li { margin: 0.75rem 0; overflow-wrap: anywhere; }
	p { margin: 0; }
	pre { overflow: auto; }
`;
