import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is missing in a built site, as sentences. Astro can log an exception, exit with 0 and leave
 * an empty page behind.
 */
export function findEmptyPages(dir: string): string[] {
	const missing = ['index.html', '404.html']
		.filter((file) => !existsSync(join(dir, file)))
		.map((file) => `没有生成 ${file}。`);

	const empty = globSync('**/*.html', { cwd: dir })
		.sort()
		.flatMap((file) => {
			const bytes = readFileSync(join(dir, file));
			// Nearly all have one near their beginning, and need not be read to the end.
			if (bytes.includes('<h1>') || bytes.includes('<h1 ')) return [];
			const html = bytes.toString();
			if (html.trim() === '') return [`${file} 是空的。`];
			// A redirect has nothing to say.
			if (/<meta\s[^>]*http-equiv="refresh"/i.test(html)) return [];
			return /<h1[\s>]/i.test(html) ? [] : [`${file} 没有 <h1>，很可能只生成了一半。`];
		});

	return [...missing, ...empty];
}
