/** The two selects that narrow results, in the page. */
import type { Filters, Found } from './engine.ts';
import { element } from './element.ts';
import { ownWords } from './in-language.ts';
import { typeName } from './render.ts';
import { searchWords } from '../text/in-browser/search.ts';

const text = searchWords();

const NAMES = ['type', 'province'] as const;

export class FilterBox {
	/** What is chosen. */
	chosen: Filters = {};
	private readonly block: HTMLElement;
	private readonly selects: ReadonlyMap<string, HTMLSelectElement>;

	constructor(block: HTMLElement, onChange: () => void) {
		this.block = block;
		this.selects = new Map([...block.querySelectorAll('select')].map((one) => [one.name, one]));
		for (const select of this.selects.values()) {
			select.addEventListener('change', () => {
				this.read((name) => this.selects.get(name)?.value);
				onChange();
			});
		}
	}

	hide(): void {
		this.block.hidden = true;
	}

	show({ types, provinces }: Found): void {
		const filtered = NAMES.some((name) => this.chosen[name] !== undefined);
		this.block.hidden = !filtered && types.length + provinces.length < 2;
		this.fill('type', text.allTypes, types, typeName);
		this.fill('province', text.allProvinces, provinces, String);
	}

	readAddress(params: URLSearchParams): void {
		this.read((name) => {
			const value = params.get(name) ?? '';
			return name === 'type' ? typeOf(value) : value;
		});
	}

	writeAddress(params: URLSearchParams): void {
		for (const name of NAMES) {
			const value = this.chosen[name];
			if (value) params.set(name, value);
		}
	}

	private read(valueOf: (name: keyof Filters) => string | undefined): void {
		this.chosen = {};
		for (const name of NAMES) {
			const value = valueOf(name);
			if (value) this.chosen[name] = value;
		}
	}

	private fill(
		name: keyof Filters,
		all: string,
		counts: [string, number][],
		nameOf: (option: string) => string,
	): void {
		const value = this.chosen[name] ?? '';
		const isCounted = value === '' || counts.some(([option]) => option === value);
		const options = isCounted ? counts : [...counts, [value, 0] as const];
		const select = this.selects.get(name);
		select?.replaceChildren(
			element('option', { value: '' }, all),
			...options.map(([option, count]) =>
				element(
					'option',
					{ value: option, ...(name === 'province' ? ownWords : {}) },
					text.option(nameOf(option), count),
				),
			),
		);
		if (select) select.value = value;
	}
}

/** Addresses made before types had ids say them by their names of then. */
function typeOf(value: string): string {
	return Object.keys(text.types).find((type) => text.types[type] === value) ?? value;
}
