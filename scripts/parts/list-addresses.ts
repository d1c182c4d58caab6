/** `content/addresses.yaml` as it should be, and what that changes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../src/checks/corpus.ts';
import { formatReport, type Report } from '../../src/checks/report.ts';
import { updateAddresses } from '../../src/checks/update-addresses.ts';
import { addressOf, ADDRESSES_PATH, readAddressBook } from '../../src/kinds/addresses.ts';
import type { Content } from '../../src/kinds/content.ts';
import { Refusal } from './command.ts';

export interface ListedAddresses {
	text: string;
	/** Addresses that had no line. */
	added: readonly string[];
	/** Addresses whose record has been corrected. */
	changed: readonly string[];
}

export function listAddresses(content: Content): ListedAddresses {
	const site = content.files.find(({ collection }) => collection === 'site');
	if (dayOf(site?.data['asOf']) === undefined) {
		throw new Refusal('content/site.yaml 里没有 asOf，不知道新的地址从哪天起公布。先补上。');
	}
	const text = updateAddresses(content);
	const old = new Map(content.addresses?.lines.map((line) => [addressOf(line), line.is]));
	const now = readAddressBook(text).lines.map((line) => ({
		address: addressOf(line),
		is: line.is,
	}));
	return {
		text,
		added: now.flatMap(({ address }) => (old.has(address) ? [] : [address])),
		changed: now.flatMap(({ address, is }) => {
			const was = old.get(address);
			return was && JSON.stringify(was) !== JSON.stringify(is) ? [address] : [];
		}),
	};
}

/**
 * The list, where it is sure what each address stands for: what the check tells as wrong may be
 * another record than it seems.
 */
export function listChecked(
	content: Content,
	{ problems, warnings }: Report,
): { listed: ListedAddresses | undefined; remarks: string[] } {
	// Both sides of a conflict are read, and written as one.
	const others = problems.filter(({ rule }) => rule !== 'address-line');
	const unread = content.addresses?.faults.filter(({ kind }) => kind === 'form') ?? [];
	if (others.length + unread.length > 0) {
		return { listed: undefined, remarks: ['地址表没有重写：先改好下面要改的，再运行一次。'] };
	}
	const corrected = warnings.filter(({ rule }) => rule === 'address-corrected');
	return {
		listed: listAddresses(content),
		remarks:
			corrected.length > 0
				? [
						'地址表照下面所说的认定，认错了就改回去：',
						formatReport({ problems: [], warnings: corrected, files: 0 }),
					]
				: [],
	};
}

/** Whether the file would have to be written. */
export function isOutdated(root: string, { text }: ListedAddresses): boolean {
	return readListed(root)?.replaceAll('\r\n', '\n') !== text;
}

/** Put the list on disk, with the line ends that it has there. */
export function writeAddresses(root: string, text: string): void {
	const lineEnd = readListed(root)?.includes('\r\n') ? '\r\n' : '\n';
	writeFileSync(join(root, ADDRESSES_PATH), text.replaceAll('\n', lineEnd));
}

function readListed(root: string): string | undefined {
	const place = join(root, ADDRESSES_PATH);
	return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}
