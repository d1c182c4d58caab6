import { expect, test } from 'vitest';
import { markChinese } from '../../src/languages/mark-chinese.ts';

test('an element that holds nothing but Chinese is said to be Chinese', () => {
	expect(markChinese('<td><a href="/x/">沈阳高新区</a></td>')).toBe(
		'<td><a href="/x/" lang="zh-CN">沈阳高新区</a></td>',
	);
	expect(markChinese('<p>19.3万亿元</p>')).toBe('<p lang="zh-CN">19.3万亿元</p>');
});

test('Chinese among English is wrapped, without the English signs around it', () => {
	expect(markChinese('<p>scope: 浑南区 (科技日报, May 2025)</p>')).toBe(
		'<p>scope: <span lang="zh-CN">浑南区</span> (<span lang="zh-CN">科技日报</span>, May 2025)</p>',
	);
	expect(markChinese('<p>a <b>b</b>中&amp;文&gt;</p>')).toBe(
		'<p>a <b>b</b><span lang="zh-CN">中&amp;文&gt;</span></p>',
	);
});

test('what takes no elements is said to be Chinese as a whole', () => {
	expect(markChinese('<option value="1">辽宁省 (3)</option>')).toBe(
		'<option value="1" lang="zh-CN">辽宁省 (3)</option>',
	);
	expect(markChinese('<svg><title>沈阳 2024</title><text x="1">沈阳 2024</text></svg>')).toBe(
		'<svg><title lang="zh-CN">沈阳 2024</title><text x="1"><tspan lang="zh-CN">沈阳</tspan> 2024</text></svg>',
	);
});

test('what is said to be Chinese already, and what is no text, stays as it is', () => {
	for (const html of [
		'<p lang="zh-CN">沈阳 and <b>大连</b></p>',
		'<script>"中"</script><!-- 中 --><img alt="中">',
		'<a lang="zh-CN" hreflang="zh-CN" href="/">中文</a>',
		'<p>no Chinese: a &lt; b > c</p>',
	]) {
		expect(markChinese(html)).toBe(html);
	}
});

test('an unclosed or empty element does not swallow what follows', () => {
	expect(markChinese('<p lang="zh-CN">中<br>文<img src="a.png" /></p><i>文 a</i>')).toBe(
		'<p lang="zh-CN">中<br>文<img src="a.png" /></p><i><span lang="zh-CN">文</span> a</i>',
	);
});

test('a sign in an attribute ends no tag, and what is said twice is marked twice', () => {
	const html = '<a title="a > 中" href="/x/">b</a><i>1 < 2 中</i><p>a 中</p><p>a 中</p><b';
	const marked = '<p>a <span lang="zh-CN">中</span></p>';
	expect(markChinese(html)).toBe(
		`<a title="a > 中" href="/x/">b</a><i>1 < 2 <span lang="zh-CN">中</span></i>${marked}${marked}<b`,
	);
});
