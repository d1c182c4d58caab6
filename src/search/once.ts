/** Runs that are made once, each known by its key. */
export interface Once {
	<T>(key: string, run: () => Promise<T>): Promise<T>;
}

/** Keep what a run gives, so that it is made once; one that failed is made again when it is wanted. */
export function keepOnce(): Once {
	const kept = new Map<string, Promise<unknown>>();
	return <T>(key: string, run: () => Promise<T>): Promise<T> => {
		const known = kept.get(key) as Promise<T> | undefined;
		if (known) return known;
		const promise = run();
		kept.set(key, promise);
		promise.catch(() => kept.delete(key));
		return promise;
	};
}
