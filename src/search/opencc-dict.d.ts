/** `opencc-js` exports its dictionaries without types: `from to|from to|…`. */
declare module 'opencc-js/dict/TWPhrasesRev' {
	const pairs: string;
	export default pairs;
}
