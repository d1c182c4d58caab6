/** Archives that are the same to the byte whenever, and wherever, they are made of the same files. */
import { unzipSync, zipSync } from 'fflate';

/** A time of no meaning: the first that an archive can name, by whichever clock. */
const mtime = new Date(1980, 0, 1);

/** Files by their paths, in the order in which they are given. */
export function packZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
	return zipSync({ ...files }, { level: 9, mtime });
}

/** An archive with the same files, without the time at which it was made. */
export function forgetTime(archive: Uint8Array): Uint8Array<ArrayBuffer> {
	return packZip(unzipSync(archive));
}
