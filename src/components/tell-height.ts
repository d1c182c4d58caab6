/** Tells the page that embeds this one how high it is, so that its frame can fit; see /data/. */
const MESSAGE = 'gaoxin-atlas-height';

if (parent !== window) {
	const tell = () => {
		const { height } = document.documentElement.getBoundingClientRect();
		// Whoever embeds the page may read this: it tells nothing but a height.
		parent.postMessage({ type: MESSAGE, height: Math.ceil(height) }, '*');
	};
	new ResizeObserver(tell).observe(document.documentElement);
}
