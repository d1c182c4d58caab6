/**
 * Characters of names that are taken for one another by their look. Those that sound alike need not
 * stand here: they are known from the readings.
 */
const GROUPS =
	'阳阴 埠阜 郊效 亳毫 沈枕沉 汉汊 恺铠 特持 日月 冶治 汕仙 莆甫 淄缁 璧壁 莞菀 衢瞿 鞍鞭 锦绵棉 营菅 延廷 ' +
	'淮准雎 滁涤 芜茏 鹰膺 孝考 荆刑 咸威 襄囊 郴彬 湛堪 柳抑 桂挂 泸沪庐 攀礬 钒帆 渝榆输 渭谓 昌冒 齐斋 乌鸟 ' +
	'斯期 哈洽 庆床 吉古 珠殊 湘相 潭谭 衡衔 怀坏 泰秦奉 兖充 济挤 鹤鸽 州川洲 徐除 杭抗 场扬杨 蚌蛙 肥肌 龙尤 ' +
	'漯螺 随隋 宜宣 炬矩 佛拂 德得 贵责 遵尊 宝室 鸡鸽 银很 青清 嘴咀 赤亦 峰锋 包句 本木 瞪蹬 羚铃 独犯 晋普';

const alike = new Set<string>();
for (const group of GROUPS.split(' ')) {
	for (const one of group) for (const other of group) if (one !== other) alike.add(one + other);
}

export const lookAlike = (a: string, b: string): boolean => alike.has(a + b);
