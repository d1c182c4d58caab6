import { expect, test } from 'vitest';
import { namesWithWorn, says, wornIn } from '../../src/checks/worn-phrases.ts';

const found = (text: string, names?: readonly string[]) =>
	wornIn(text, names).map((phrase) => phrase.text);

test.each([
	['本站不愿去猜', '本站'],
	['这一页不是高新区', '这一页'],
	['批准时间待核', '待核'],
	['年份是推定的', '推定'],
	['据称居全国第二', '据称'],
	['其时工业产值已', '其时'],
	['把国家高新区记为12家', '记为'],
	['2023年记27家', '记'],
	['2025年见报之时', '见报'],
	['手头资料没有记载', '手头'],
	['末一项是', '末一项'],
	['只有济南这一处用法', '这一处'],
	['2024年头七个月', '头七个月'],
	['首次放出综合前50名', '放出'],
	['在中关村示范区结网', '结网'],
	['就凭国务院的增建批复进了国家级行列', '凭国务院的增建批复进了'],
	['钱从哪里来？', '？'],
	['这份档案是请人来写的', '请人来写'],
	['2023年的亮点还包括', '亮点'],
	['只长了\uFFFC', '长了'],
	['位次未见报道', '未见'],
])('%s', (text, phrase) => {
	expect(found(text)).toContain(phrase);
});

test.each([
	'登记27家，注册标记为甲类，随后登记为企业',
	'尤其时效很短，极其时尚，与其时间相同',
	'释放出活力，排放出的热',
	'完结网络案，联结网络',
	'前七个月，龙头三个月',
	'项目待核准，数据等待核查后待核发',
	'凭证，凭国务院的批复成为国家高新区',
	'替申请人审材料，申请告知承诺制，图书馆有读者三万人次',
	'推出新产品，由此推动增长',
	'没有写入规划，未写进方案',
	'收入的主要来源是出口',
	'成长了一批企业，增长3%',
	'见报道，据浙江日报2022年7月报道',
	'“这一页”是展览的名称，《本站》是一首诗',
])('nothing right is refused: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test('what overlaps is told once, at the first place', () => {
	expect(wornIn('规模没有读到，来源待核。').map(({ text, index }) => [text, index])).toEqual([
		['没有读到', 2],
		['来源待核', 7],
	]);
});

test('names that hold a worn phrase are names', () => {
	const names = namesWithWorn(['甲高新区', '亮点谷', '强劲科技有限公司', '强劲科技']);
	expect(names).toEqual(['强劲科技有限公司', '强劲科技', '亮点谷']);
	expect(found('强劲科技有限公司在亮点谷，势头强劲。', names)).toEqual(['强劲']);
});

test('a doubt that may be said is counted and not told', () => {
	expect(found('年份由同批名单推得。')).toEqual([]);
	expect(says(['hedge'], '年份由同批名单推得。')).toBe(true);
	expect(says(['hedge'], '年份是1992年。')).toBe(false);
});
