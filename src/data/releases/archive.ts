/** All tables in one file: a compressed tar, the same to the byte whenever it is made of the same files. */
import { gzipSync } from 'node:zlib';

const BLOCK = 512;

/** Files by their names, which are short and ASCII, below a folder. */
export function packArchive(folder: string, files: ReadonlyMap<string, Uint8Array>): Buffer {
	const parts = [...files].flatMap(([name, bytes]) => [
		headOf(`${folder}/${name}`, bytes.length),
		bytes,
		Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK),
	]);
	return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}

/** The head of a file in ustar: nobody's, of no time. */
function headOf(path: string, size: number): Buffer {
	const head = Buffer.alloc(BLOCK);
	const octal = (value: number, length: number) => `${value.toString(8).padStart(length, '0')}\0`;
	head.write(path, 0);
	head.write(octal(0o644, 7), 100);
	head.write(octal(0, 7), 108);
	head.write(octal(0, 7), 116);
	head.write(octal(size, 11), 124);
	head.write(octal(0, 11), 136);
	// The sum of the head is taken with spaces in its own place.
	head.write('        0ustar\x0000', 148);
	head.write(
		`${octal(
			head.reduce((sum, byte) => sum + byte, 0),
			6,
		)} `,
		148,
	);
	return head;
}
