/** An SVG as a picture of twice its size. */
const SCALE = 2;

export async function toPng(svg: string): Promise<Blob | null> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width * SCALE;
		canvas.height = image.height * SCALE;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve) => canvas.toBlob(resolve));
	} finally {
		URL.revokeObjectURL(url);
	}
}
