/** A workbook as a file, while the site is built. */
import { type SheetTable, writeWorkbook } from './workbook.ts';
import { packFile, type Packed, packZip } from './zip.ts';

/** What says something of the figures: all other parts are the same in most workbooks. */
const OWN_PART = /\/(?:sheet\d+|sharedStrings)\.xml$/;

const sharedParts = new Map<string, Packed>();

/** The bytes of a workbook; the same tables always make the same. */
export function packWorkbook(tables: readonly SheetTable[]): Buffer<ArrayBuffer> {
	return packZip(
		writeWorkbook(tables).map(([path, xml]) => [
			path,
			OWN_PART.test(path) ? packFile(xml) : packShared(xml),
		]),
	);
}

function packShared(xml: string): Packed {
	const packed = sharedParts.get(xml) ?? packFile(xml);
	sharedParts.set(xml, packed);
	return packed;
}
