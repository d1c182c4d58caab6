import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { blame, listAllPages, readPages } from '../built-site.ts';
import { attributeOf, textOf, type Element } from '../html.ts';

/** What a Content Security Policy allows, by directive. */
function readPolicy(text: string): Record<string, string[]> {
	return Object.fromEntries(
		text
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.filter(([name]) => name)
			.map(([name = '', ...values]) => [name, values]),
	);
}

function hashOf(element: Element): string {
	const [child] = element.childNodes;
	const text = child && 'value' in child ? child.value : '';
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Scripts of these types are data; no policy concerns them. */
const data = /^application\/(?:ld\+)?json$/;

test('every page carries the policy, before anything it governs, and nothing breaks it', () => {
	const wrong: string[] = [];
	for (const { file, elements } of readPages(listAllPages())) {
		const say = (what: string) => wrong.push(`${file}: ${what}`);
		const at = elements.findIndex(
			(element) => attributeOf(element, 'http-equiv') === 'content-security-policy',
		);
		const policy = readPolicy(attributeOf(elements[at], 'content') ?? '');
		const governed = (element: Element) =>
			/^(?:script|style)$/.test(element.tagName) || attributeOf(element, 'rel') === 'stylesheet';
		if (at < 0 || elements.findIndex(governed) < at) say('the policy comes too late or never');

		for (const [name, expected] of [
			['default-src', "'self'"],
			['object-src', "'none'"],
			['base-uri', "'self'"],
		] as const) {
			if (policy[name]?.join(' ') !== expected) say(`${name} ${policy[name]?.join(' ')}`);
		}
		const scripts = policy['script-src'] ?? [];
		const known = scripts.filter((value) => !value.startsWith("'sha256-"));
		if (known.join(' ') !== "'self' 'wasm-unsafe-eval'") say(`script-src ${known.join(' ')}`);
		if (
			/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:/.test(Object.values(policy).join())
		) {
			say('the policy is too wide');
		}

		for (const element of elements) {
			const { tagName, attrs } = element;
			for (const { name, value } of attrs) {
				if (name === 'style' || name.startsWith('on')) say(`<${tagName} ${name}="${value}">`);
				if (/^\s*javascript:/i.test(value)) say(`<${tagName} ${name}="${value}">`);
			}
			// A base without an address only says where links open.
			const rebased = tagName === 'base' && attributeOf(element, 'href') !== undefined;
			if (rebased || /^(?:object|embed|iframe|frame)$/.test(tagName)) say(`<${tagName}>`);
			if (tagName === 'style' && !policy['style-src']?.includes(hashOf(element))) {
				say(`<style>${textOf(element).slice(0, 60)}`);
			}
			if (tagName !== 'script' || attributeOf(element, 'src') !== undefined) continue;
			if (data.test(attributeOf(element, 'type') ?? '')) continue;
			if (!scripts.includes(hashOf(element))) say(`<script>${textOf(element).slice(0, 60)}`);
		}
	}
	expect(wrong, blame).toEqual([]);
});
