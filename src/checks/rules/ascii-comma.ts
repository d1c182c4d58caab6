import { isPair, isScalar, visit } from 'yaml';
import { ID_PATTERN } from '../../kinds/fields.ts';
import { placeInYaml } from '../problem.ts';
import { type Slip, yamlOf } from '../slip.ts';
import type { YamlRule } from './rule.ts';

export const asciiComma: YamlRule = {
	id: 'ascii-comma',
	about:
		'一行花括号里，英文逗号是字段之间的分隔。文字里的逗号用中文逗号，或把整段文字用英文引号括起来；数字不写千分位逗号。',
	scope: 'yaml',
	check: ({ file, document, unreadable }) => {
		const slips: Slip[] = [];
		if (unreadable) return slips;
		const yaml = yamlOf(file);
		visit(document, {
			Map(_, map) {
				if (!map.flow) return;
				for (const [index, pair] of map.items.entries()) {
					if (!isPair(pair) || !isScalar(pair.key) || pair.value !== null) continue;
					const key = String(pair.key.value);
					const [start = 0] = pair.key.range ?? [];
					const before = map.items[index - 1];
					const value = isPair(before) && isScalar(before.value) ? before.value : undefined;
					let end = pair.key.range?.[1] ?? start;
					for (const later of map.items.slice(index + 1)) {
						if (!isScalar(later.key) || later.value !== null) break;
						end = later.key.range?.[1] ?? end;
					}
					const whole = value?.range ? yaml.slice(value.range[0], end) : key;
					const isNumber = /^\d+(,\d{3})+$/.test(whole);
					const field = isPair(before) && isScalar(before.key) ? String(before.key.value) : '';
					if (/^(?:source|scope|metric|zone|region)$/.test(field) && ID_PATTERN.test(key)) {
						slips.push({
							...placeInYaml(file, start),
							message: `${field} 只写一个文件名，“${key}”是多出来的。`,
							hint:
								field === 'source'
									? '一条记录只写一个来源；另一个来源也给出这个数，就另写一条记录。'
									: '只留一个。',
						});
						continue;
					}
					slips.push({
						...placeInYaml(file, start),
						message: isNumber
							? `“${whole}”里的英文逗号把数字切断了：数字不带千分位逗号。`
							: `“${key}”没有字段名：一行花括号里的英文逗号把文字切断了。`,
						hint: isNumber
							? `写成 ${whole.replaceAll(',', '')}。`
							: `把英文逗号改成中文逗号“，”，或把整段文字用英文引号括起来：写成 "${whole.replaceAll('"', '')}"。`,
					});
				}
			},
		});
		return slips;
	},
};
