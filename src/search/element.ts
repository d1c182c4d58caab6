/** What scripts build pages of. */

/** The whole address of a path without the base. */
export function address(path: string): string {
	return (document.documentElement.dataset['base'] ?? '/') + path;
}

/** Built from nodes, never from markup: nothing that is typed or found can become an element. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Record<string, string>,
	...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}
