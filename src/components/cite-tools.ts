/** Buttons that copy citations, addresses and values, and report errors. Fetched when a reader asks. */
import { toBibtex, toCslJson, toRis } from '../data/citing/exchange.ts';
import { gbtReference } from '../data/citing/gbt.ts';
import { datePartsOf, type Item, itemOfSite } from '../data/citing/item.ts';
import { issueAddress, letterOf, mailAddress, type Wrong } from '../data/report.ts';
import { citeWords } from '../text/in-browser/cite.ts';

type Format = keyof ReturnType<typeof citeWords>['formats'];

const { lang, dataset } = document.documentElement;

/** Today where the reader is. */
function today(): string {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function write(items: readonly Item[], format: Format, day = today()): string {
	const read = items.map((item) => (item.URL ? { ...item, accessed: datePartsOf(day) } : item));
	if (format === 'bibtex') return toBibtex(read);
	if (format === 'ris') return toRis(read);
	if (format === 'csl') return toCslJson(read);
	const edition = format === 'gbt2025' ? 2025 : 2015;
	return read.map((item) => gbtReference(item, edition, day, citeWords())).join('\n');
}

async function sourceItems(id: string): Promise<Item[]> {
	const response = await fetch(`${dataset['base'] ?? '/'}sources/${id}.csl.json`);
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return (await response.json()) as Item[];
}

/** What was copied is said; where a browser does not allow it, the text is there to be taken by hand. */
async function copy(button: HTMLButtonElement, text: string | Promise<string>) {
	const words = citeWords();
	const place = button.parentElement ?? button;
	// What another row had copied is no longer what has been copied.
	document
		.querySelectorAll('.buttons > :is([role=status], textarea)')
		.forEach((old) => old.remove());
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	place.append(status);
	const copied = await text;
	try {
		await navigator.clipboard.writeText(copied);
		status.textContent = words.copied;
	} catch {
		status.textContent = words.byHand;
		const area = document.createElement('textarea');
		area.readOnly = true;
		area.rows = 4;
		area.setAttribute('aria-label', words.byHand);
		area.value = copied;
		place.append(area);
		area.select();
	}
}

function buttonOf(label: string, text: () => string | Promise<string>): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = label;
	button.addEventListener('click', () => void copy(button, text()));
	return button;
}

function formatButtons(items: () => Promise<Item[]>, without?: Format) {
	const { formats } = citeWords();
	return (Object.keys(formats) as Format[])
		.filter((format) => format !== without)
		.map((format) => {
			const button = buttonOf(formats[format], async () => write(await items(), format));
			button.dataset['format'] = format;
			return button;
		});
}

/** What the page says of itself. */
function pageFacts() {
	const of = document.querySelector<HTMLElement>('[data-cite]')?.dataset ?? {};
	const { cite: title = '', version = '', address = '', repository, contact } = of;
	return { title, version, address, repository, contact, isData: of['dataset'] !== undefined };
}

function siteItem(title: string, url: string, isData: boolean): Item {
	const { version } = pageFacts();
	const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content;
	return itemOfSite({ site: site ?? '', title, url, version, figure: isData }, lang);
}

/** A link to the form or the letter where the site has one, else the letter to copy. */
function reportOf(wrong: Wrong): HTMLElement {
	const words = citeWords();
	const { repository, contact } = pageFacts();
	if (!repository && !contact) {
		const { subject, body } = letterOf(wrong, words);
		return buttonOf(words.copyReport, () => `${subject}\n\n${body}`);
	}
	const link = document.createElement('a');
	link.textContent = words.report;
	link.rel = 'nofollow';
	link.href = repository
		? issueAddress(repository, wrong, words)
		: mailAddress(contact ?? '', wrong, words);
	return link;
}

/** Several rows of the same buttons may stand on a page: each says what it copies. */
function nameRow(place: HTMLElement, name: string) {
	place.setAttribute('role', 'group');
	place.setAttribute('aria-label', name);
}

/** The first click copies by GB/T 7714—2025; the other formats stand beside it from then on. */
export function offerPage(place: HTMLElement, button: HTMLButtonElement) {
	const { citeSource } = place.dataset;
	const { title, address, isData } = pageFacts();
	const items = () =>
		citeSource === undefined
			? Promise.resolve([siteItem(title, address, isData)])
			: sourceItems(citeSource);
	if (!place.querySelector('[data-format]')) {
		const { ofPage, ofSource } = citeWords();
		nameRow(place, citeSource === undefined ? ofPage(title) : ofSource(title));
		button.after(...formatButtons(items, 'gbt2025'));
		if (citeSource === undefined)
			place.append(
				buttonOf(citeWords().copyLink, () => address),
				...(pageFacts().repository || pageFacts().contact
					? []
					: [reportOf({ page: title, address, value: '', source: '' })]),
			);
	}
	void copy(
		button,
		items().then((list) => write(list, 'gbt2025')),
	);
}

const textOf = (element: Element | null | undefined) =>
	(element?.textContent ?? '').replace(/\s+/g, '');

/** Once for each receipt: its figure on this site and the source of it, in every format. */
export function offerFigure(receipt: HTMLDetailsElement) {
	if (receipt.querySelector('.buttons')) return;
	const words = citeWords();
	const row = receipt.closest('tr');
	const { title, address: page } = pageFacts();
	const address = `${page}#${row?.id ?? ''}`;
	const value = textOf(receipt.querySelector('summary'));
	const named = words.figureTitle(title, textOf(row?.querySelector('th')), textOf(row?.cells[1]));
	const source = receipt.querySelector<HTMLAnchorElement>('a[href*="/sources/"]');
	const id = /\/sources\/([^/]+)\//.exec(source?.pathname ?? '')?.[1];
	const items = async () => [
		siteItem(named, address, true),
		...(id === undefined ? [] : await sourceItems(id)),
	];
	const place = document.createElement('p');
	place.className = 'buttons';
	nameRow(place, named);
	place.append(
		...formatButtons(items),
		buttonOf(words.copyLink, () => address),
		buttonOf(words.copyValue, () => value),
		reportOf({ page: title, address, value: `${named}${value}`, source: textOf(source) }),
	);
	receipt.querySelector('dl')?.after(place);
}
