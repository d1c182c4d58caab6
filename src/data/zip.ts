/** Archives that are the same to the byte whenever they are made of the same files. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** A file as it lies in an archive. */
export interface Packed {
	/** What it was, in bytes. */
	size: number;
	crc: number;
	deflated: Uint8Array<ArrayBuffer>;
}

export function packFile(file: string): Packed {
	const bytes = Buffer.from(file);
	return { size: bytes.length, crc: crc32(bytes), deflated: deflateRawSync(bytes) };
}

/** The file that was packed. */
export const unpackFile = ({ deflated, size }: Packed): Buffer<ArrayBuffer> =>
	inflateRawSync(deflated, { maxOutputLength: Math.max(size, 1) });

/** A time of no meaning: the first that an archive can name, by whichever clock. */
const mtime = new Date(1980, 0, 1);
const DEFLATE = 8;

/** Files by their paths, in the order in which they are given. */
export function packZip(
	files: Iterable<readonly [path: string, file: Packed]>,
): Buffer<ArrayBuffer> {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for (const [filename, { size, crc, deflated }] of files) {
		const file: ZipInputFile = { filename, size, crc, mtime, compression: DEFLATE };
		zip.add(file);
		file.ondata?.(null, deflated, true);
	}
	zip.end();
	return Buffer.concat(chunks);
}
