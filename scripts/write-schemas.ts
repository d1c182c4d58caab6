import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles, schemaFolder } from './parts/editor-files.ts';
import { root } from './parts/install.mjs';

const files = editorFiles();
// A collection that is gone leaves no schema behind.
rmSync(join(root, schemaFolder), { recursive: true, force: true });
for (const [path, text] of files) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}
console.log(`写好了 ${files.size} 个文件：${[...files.keys()].join('、')}。`);
