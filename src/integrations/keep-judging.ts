import { setTimeout as delay } from 'node:timers/promises';

interface Parts<Verdict> {
	/** Looks at things as they are now; never called twice at once. Must not reject. */
	judge: () => Promise<Verdict>;
	/** Hears each verdict that still holds when it is reached. */
	tell: (verdict: Verdict, isFirst: boolean) => void;
	/** Milliseconds of quiet after a change: an editor saves in several steps, Git many files. */
	quiet?: number;
}

/** Judge something again after each change, and have whoever asks meanwhile wait for the verdict. */
export function keepJudging<Verdict>({ judge, tell, quiet = 150 }: Parts<Verdict>) {
	let changes = 0;
	let verdict: Promise<Verdict> | undefined;
	let judging = false;
	let isFirst = true;

	async function settle(): Promise<Verdict> {
		judging = true;
		for (;;) {
			const seen = changes;
			await delay(quiet);
			if (seen !== changes) continue;
			const found = await judge();
			if (seen !== changes) continue;
			judging = false;
			tell(found, isFirst);
			isFirst = false;
			return found;
		}
	}

	return {
		changed(): void {
			changes++;
			if (!judging) verdict = settle();
		},
		/** What holds now: the first asker starts the first look. */
		settled(): Promise<Verdict> {
			return (verdict ??= settle());
		},
	};
}
