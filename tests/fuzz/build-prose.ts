/**
 * The prose of one page on its way to HTML, through the plugins of the build themselves: those that
 * Astro would get from our integrations and from the MDX one, in their order.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { prosePipeline } from '../../src/integrations/prose-pipeline.ts';
import { proseOf } from '../../src/integrations/prose-source.ts';
import { COMPONENT_NAMES } from '../../src/kinds/author-components.ts';
import type { ContentFile } from '../../src/kinds/content.ts';

const root = join(import.meta.dirname, '../..');
const folder = (path: string) => pathToFileURL(`${join(root, path)}/`);

interface Plugin {
	transform?: { handler: (this: unknown, code: string, id: string) => unknown };
}

/** The transforms that `@astrojs/mdx` gives to Vite. */
async function readTransforms(): Promise<((code: string, id: string) => Promise<string>)[]> {
	const { hooks } = mdx();
	const plugins: Plugin[] = [];
	const config = {
		root: folder('.'),
		srcDir: folder('src'),
		base: '/',
		site: 'http://atlas.test',
		trailingSlash: 'always',
		markdown: {
			syntaxHighlight: false,
			processor: prosePipeline('/', (source) => source.startsWith('weak')),
		},
	};
	// Astro gives its whole configuration; the MDX integration reads no more of it than this.
	const setup = {
		config,
		command: 'build',
		addRenderer: () => {},
		addPageExtension: () => {},
		addContentEntryType: () => {},
		updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
	};
	const done = { config, logger: console };
	type Hooks = AstroIntegration['hooks'];
	await hooks['astro:config:setup']?.(
		setup as unknown as Parameters<NonNullable<Hooks['astro:config:setup']>>[0],
	);
	await hooks['astro:config:done']?.(
		done as unknown as Parameters<NonNullable<Hooks['astro:config:done']>>[0],
	);
	const context = { environment: { name: 'ssr' } };
	return plugins.flatMap(({ transform }) =>
		transform
			? [
					async (code: string, id: string) => {
						const result = await transform.handler.call(context, code, id);
						return (result as { code: string }).code;
					},
				]
			: [],
	);
}

const transforms = await readTransforms();

/** The program that a page is compiled to. Throws where the build would stop. */
export async function compilePage(page: ContentFile): Promise<string> {
	const id = join(root, page.path);
	let code = proseOf(page);
	for (const transform of transforms) code = await transform(code, id);
	return code;
}

/** What a program may name besides the elements and attributes it writes. */
const WORDS = new Set(
	`import export default from as const function return throw new if true false null undefined
	jsx jsxs Fragment _jsx _jsxs _Fragment props _components components wrapper MDXLayout MDXContent
	_createMdxContent _missingMdxReference id component Error children frontmatter getHeadings
	url file Content Symbol for Boolean layout moduleId __astro_tag_component__
	Figure MetricChart CompareChart RankingBars SmallMultiples PeerStrip Sparkline PledgeOutcomes ProvinceTiles MemberTable Timeline EntityLink
	a p em strong del br hr ul ol li blockquote table thead tbody tr th td h2 h3 h4 h5 h6 code pre sup
	href title class id scope start metastring
	of metric label period year scope subject recordKey unit source show said to`.split(/\s+/),
);

/** Words of a program that no prose can give rise to: there is code in it. */
export function foreignWordsIn(program: string): string[] {
	const bare = program.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
	return [...bare.matchAll(/[\p{L}\p{N}_$]+|`/gu)]
		.map(([word]) => word)
		.filter((word) => !WORDS.has(word) && !/^[0-9]+$/.test(word));
}

/** Run the program of a page where there is nothing to reach, and write what it makes as HTML. */
export function renderPage(program: string): string {
	const script = program
		.replace(/^import .*$/gm, '')
		.replace(/^export default Content;$/m, '')
		.replace(/^export (?=const|function)/gm, '');
	const context = vm.createContext({ write });
	return toText(
		vm.runInContext(
			`const _jsx = write, _jsxs = write, _Fragment = '', Fragment = '', __astro_tag_component__ = () => {};
			${script}
			Content({ components: Object.fromEntries(${JSON.stringify(COMPONENT_NAMES)}.map((name) => [name, 'author-' + name])) });`,
			context,
		),
	);
}
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'base']);

/** An element as Astro writes it: texts escaped, `set:html` not. */
function write(type: unknown, props: Record<string, unknown>, key?: unknown): unknown {
	if (typeof type === 'function') return (type as (props: unknown) => unknown)(props);
	const { children, ...attributes } = props;
	const inner = 'set:html' in attributes ? String(attributes['set:html']) : toText(children);
	const written = Object.entries({ ...attributes, ...(key === undefined ? {} : { key }) })
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`)
		.join('');
	const name = String(type);
	const html =
		name === '' ? inner : `<${name}${written}>${VOID.has(name) ? '' : `${inner}</${name}>`}`;
	return { html };
}

function toText(child: unknown): string {
	if (Array.isArray(child)) return child.map(toText).join('');
	if (typeof child === 'object' && child !== null && 'html' in child) return String(child.html);
	return child === undefined || child === null ? '' : escape(String(child));
}

const escape = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
