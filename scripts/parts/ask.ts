/** Questions at the keyboard, or answered from a pipe, one line an answer. */
import { createInterface } from 'node:readline/promises';

export interface Asker {
	/** One line of the person's; undefined where no more will come. */
	ask: (prompt: string) => Promise<string | undefined>;
	say: (line: string) => void;
	close: () => void;
}

/**
 * Lines are kept as they come: `question()` of readline loses those that a pipe delivers before
 * they are asked for.
 */
export function openAsker(
	input: NodeJS.ReadableStream & { isTTY?: boolean },
	output: NodeJS.WritableStream,
): Asker {
	const lines: string[] = [];
	let ended = false;
	let wake: (() => void) | undefined;
	const reader = createInterface({ input, output, terminal: input.isTTY === true });
	reader.on('line', (line) => {
		lines.push(line);
		wake?.();
	});
	reader.on('close', () => {
		ended = true;
		wake?.();
	});
	// Ctrl+C leaves at once, with nothing written.
	reader.on('SIGINT', () => process.exit(130));
	return {
		async ask(prompt) {
			reader.setPrompt(prompt);
			if (!ended) reader.prompt();
			while (lines.length === 0 && !ended) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			return lines.shift()?.trim();
		},
		say: (line) => void output.write(`${line}\n`),
		close: () => reader.close(),
	};
}
