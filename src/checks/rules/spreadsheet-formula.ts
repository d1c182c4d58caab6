import { findingAt } from '../problem.ts';
import { textsIn } from '../texts.ts';
import type { FileRule } from './rule.ts';

const FORMULA = /^[=+\-@＝＋－＠]/u;
/** −3.2%, +0.5个百分点, -3.2至-1.5: figures with nothing in them that reckons, refers or calls. */
const NUMBER = String.raw`[+\-＋－−]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)[\p{Script=Han}A-Za-z%％‰℃°²³]*`;
const SIGNED = new RegExp(`^${NUMBER}(?:[至到～~、，]${NUMBER})*$`, 'u');

export const spreadsheetFormula: FileRule = {
	id: 'spreadsheet-formula',
	about:
		'文字不以 =、+、-、@ 开头（全角的也一样）：数据文件用表格软件打开时，这样的文字会被当作公式来算。带正负号的数字如 -3.2%、+0.5个百分点 可以写；破折号（—）也可以。',
	scope: 'file',
	check: (file) =>
		textsIn(file).flatMap(({ path, text }) => {
			const plain = text.trim();
			if (!FORMULA.test(plain) || SIGNED.test(plain)) return [];
			const rest = plain.replace(/^[=+\-@＝＋－＠\s]+/u, '');
			return [
				findingAt(
					file,
					path,
					`“${plain}”以“${plain[0]}”开头，在表格软件里会被当作公式。`,
					rest === ''
						? '写成文字。'
						: `写成 ${rest}；开头的符号是名称的一部分时，写成 “${plain}”。`,
				),
			];
		}),
};
