/** What the tests use of a library that has no types of its own. */
declare module 'jsonld' {
	interface Loaded {
		document: unknown;
		documentUrl: string;
	}
	interface Options {
		base?: string;
		/** Throw at what no context gives a meaning. */
		safe?: boolean;
		documentLoader(url: string): Promise<Loaded>;
	}
	const jsonld: { expand(document: object, options: Options): Promise<object[]> };
	export default jsonld;
}
