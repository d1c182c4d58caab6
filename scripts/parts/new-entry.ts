/** The conversation that ends in a new file of content. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Content, extensionOf, readContentFile } from '../../src/kinds/content.ts';
import { type CollectionName } from '../../src/kinds/index.ts';
import { ID_PATTERN } from '../../src/kinds/fields.ts';
import { collectionNames } from '../../src/text/zh-CN/collections.ts';
import type { Asker } from './ask.ts';
import { Refusal } from './command.ts';
import { type Answers, proposeId } from './propose-id.ts';
import { choicesOf, fieldsToAnswer, type Question, questionsFor, readAnswer } from './questions.ts';
import { faultInFile } from './validate.ts';
import { toData, writeEntry } from './write-entry.ts';

export interface NewEntry {
	/** content/zones/shenyang.mdx */
	path: string;
	text: string;
}

interface Given {
	/** Answers that were written as options, by the path of their question. */
	values: Readonly<Record<string, string>>;
	/** Take what is proposed, pass over what is optional. */
	yes: boolean;
	/** For the default of a correction's date. */
	today: string;
	/** Where the guide's examples are. */
	root: string;
}

/** Ask for what is needed and put it together; nothing is written. */
export async function askForEntry(
	collection: CollectionName,
	content: Content,
	asker: Asker,
	given: Given,
): Promise<NewEntry> {
	const answers: Record<string, string | string[]> = {};
	const asked = new Set(questionsFor(collection).map(({ path }) => path));
	const questions = fieldsToAnswer(collection);
	// A slip in an option is told before anything is asked.
	for (const question of questions) {
		const option = given.values[question.path];
		if (option === undefined) continue;
		const answer = readAnswer(question, option, content.files);
		if ('error' in answer) throw new Refusal(`--${question.path}：${answer.error}`);
		answers[question.path] = answer.value;
	}
	for (const question of questions) {
		if (answers[question.path] !== undefined || !asked.has(question.path)) continue;
		const proposal = proposalFor(collection, question, answers, given.today);
		// How precise a date is can be read off it.
		const settled = collection === 'events' && question.path === 'precision';
		if (settled || (given.yes && (proposal !== undefined || !question.required))) {
			if (proposal !== undefined) answers[question.path] = proposal;
			continue;
		}
		const value = await askOne(question, proposal, content, asker);
		if (value !== undefined) answers[question.path] = value;
	}

	const example = (name: CollectionName) =>
		readFileSync(join(given.root, 'src/text/examples', `${name}.txt`), 'utf8');
	const examples = { own: example(collection), figures: example('zones') };
	const text = writeEntry(collection, toData(collection, answers), examples);
	const pathOf = (id: string) => `content/${collection}/${id}.${extensionOf(collection)}`;
	const fault = faultInFile(readContentFile(collection, 'new', pathOf('new'), text));
	if (fault) throw new Refusal(`${fault.message}${fault.hint}没有写文件。`);
	return { path: pathOf(await chooseId(collection, answers, content, asker, given)), text };
}

/** Write the file, where there is none of its name. */
export function createEntry(root: string, { path, text }: NewEntry): void {
	const place = join(root, path);
	mkdirSync(dirname(place), { recursive: true });
	try {
		writeFileSync(place, text, { flag: 'wx' });
	} catch (error) {
		if (!existsSync(place)) throw error;
		throw new Refusal(`已经有 ${path}，没有改动它。换一个文件名。`);
	}
}

async function askOne(
	question: Question,
	proposal: string | undefined,
	content: Content,
	asker: Asker,
): Promise<string | string[] | undefined> {
	const { path, about, required, list } = question;
	const choices = choicesOf(question);
	asker.say('');
	asker.say(`${path}（${required ? '必填' : '可省，按回车跳过'}）：${about}`);
	if (list) asker.say('几项用顿号或逗号隔开。');
	choices.forEach(({ value, meaning }, index) =>
		asker.say(`  ${index + 1} ${value}${meaning && ` ${meaning}`}`),
	);
	let candidates: string[] = [];
	for (;;) {
		const line = await asker.ask(proposal === undefined ? '> ' : `[${proposal}] > `);
		if (line === undefined || line === '') {
			if (proposal !== undefined) return proposal;
			if (!required) return undefined;
			if (line === undefined) {
				throw new Refusal(
					`回答到头了，还缺 ${path}：${about}没有写文件。补上这一行，或写成选项 --${path} …。`,
				);
			}
			asker.say('这一项必填。');
			continue;
		}
		const answer = readAnswer(question, line, content.files, candidates);
		if (!('error' in answer)) {
			if (answer.value.length > 0) return answer.value;
			asker.say('至少写一项。');
			continue;
		}
		candidates = answer.candidates;
		asker.say(answer.error);
	}
}

async function chooseId(
	collection: CollectionName,
	answers: Answers,
	content: Content,
	asker: Asker,
	given: Given,
): Promise<string> {
	const faultOf = (id: string) => {
		if (!ID_PATTERN.test(id)) return `“${id}”不能作文件名：只用小写字母、数字和连字符。`;
		const taken = content.files.some((file) => file.collection === collection && file.id === id);
		return taken ? `已经有“${id}”这个${collectionNames[collection]}，换一个文件名。` : undefined;
	};
	const wanted = given.values['id'];
	if (wanted !== undefined) {
		const fault = faultOf(wanted);
		if (fault) throw new Refusal(fault);
		return wanted;
	}
	const proposal = proposeId(collection, answers, content.files);
	if (given.yes) return proposal;
	asker.say('');
	asker.say('文件名，也是网址的一段，公布以后不好再改。按回车照建议。');
	for (;;) {
		const id = (await asker.ask(`[${proposal}] > `)) || proposal;
		const fault = faultOf(id);
		if (!fault) return id;
		asker.say(fault);
	}
}

/** What the answers so far, or custom, suggest. */
function proposalFor(
	collection: CollectionName,
	{ path }: Question,
	answers: Answers,
	today: string,
): string | undefined {
	const date = answers['date'];
	switch (`${collection}.${path}`) {
		case 'events.precision':
			if (answers['start'] !== undefined) return 'span';
			return typeof date === 'string'
				? { 4: 'year', 7: 'month', 10: 'day' }[date.length]
				: 'unknown';
		case 'metrics.growthBasis':
			return 'unknown';
		case 'metrics.direction':
			return 'higher';
		case 'rankings.ordered':
			return 'true';
		case 'rankings.complete':
			return 'false';
		case 'rankings.items.basis':
			return 'stated';
		case 'rankings.source':
			return [answers['items.source'] ?? []].flat()[0];
		case 'corrections.date':
			return today;
		default:
			return undefined;
	}
}
