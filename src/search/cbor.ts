/** As much of CBOR (RFC 8949) as Pagefind's table is made of: whole numbers, texts and lists of them. */

const UNSIGNED = 0;
const TEXT = 3;
const LIST = 4;

export function decodeCbor(bytes: Uint8Array): unknown {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let at = 0;
	const readNumber = (size: number): number => {
		if (size < 24) return size;
		at += 2 ** (size - 24);
		if (size === 24) return view.getUint8(at - 1);
		if (size === 25) return view.getUint16(at - 2);
		if (size === 26) return view.getUint32(at - 4);
		throw new Error(`CBOR: no number of size ${size} was expected.`);
	};
	const read = (): unknown => {
		const head = view.getUint8(at++);
		const type = head >> 5;
		const number = readNumber(head & 31);
		if (type === UNSIGNED) return number;
		if (type === TEXT) return decoder.decode(bytes.subarray(at, (at += number)));
		if (type === LIST) return Array.from({ length: number }, read);
		throw new Error(`CBOR: no value of type ${type} was expected.`);
	};
	const value = read();
	if (at !== bytes.length) throw new Error('CBOR: there is more than one value.');
	return value;
}

export function encodeCbor(value: unknown): Uint8Array<ArrayBuffer> {
	const bytes: number[] = [];
	const writeHead = (type: number, number: number) => {
		const head = type << 5;
		if (number < 24) bytes.push(head | number);
		else if (number < 2 ** 8) bytes.push(head | 24, number);
		else if (number < 2 ** 16) bytes.push(head | 25, number >> 8, number & 255);
		else bytes.push(head | 26, ...[24, 16, 8, 0].map((shift) => (number >>> shift) & 255));
	};
	const write = (one: unknown) => {
		if (typeof one === 'number') writeHead(UNSIGNED, one);
		else if (typeof one === 'string') {
			const text = new TextEncoder().encode(one);
			writeHead(TEXT, text.length);
			for (const byte of text) bytes.push(byte);
		} else if (Array.isArray(one)) {
			writeHead(LIST, one.length);
			one.forEach(write);
		} else throw new Error(`CBOR: ${typeof one} was not expected.`);
	};
	write(value);
	return Uint8Array.from(bytes);
}
