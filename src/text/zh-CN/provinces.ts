/** The 34 province-level units and their one-character short names, in the official order. */
export const provinces = [
	{ id: 'beijing', short: '京', name: '北京市' },
	{ id: 'tianjin', short: '津', name: '天津市' },
	{ id: 'hebei', short: '冀', name: '河北省' },
	{ id: 'shanxi', short: '晋', name: '山西省' },
	{ id: 'neimenggu', short: '蒙', name: '内蒙古自治区' },
	{ id: 'liaoning', short: '辽', name: '辽宁省' },
	{ id: 'jilin', short: '吉', name: '吉林省' },
	{ id: 'heilongjiang', short: '黑', name: '黑龙江省' },
	{ id: 'shanghai', short: '沪', name: '上海市' },
	{ id: 'jiangsu', short: '苏', name: '江苏省' },
	{ id: 'zhejiang', short: '浙', name: '浙江省' },
	{ id: 'anhui', short: '皖', name: '安徽省' },
	{ id: 'fujian', short: '闽', name: '福建省' },
	{ id: 'jiangxi', short: '赣', name: '江西省' },
	{ id: 'shandong', short: '鲁', name: '山东省' },
	{ id: 'henan', short: '豫', name: '河南省' },
	{ id: 'hubei', short: '鄂', name: '湖北省' },
	{ id: 'hunan', short: '湘', name: '湖南省' },
	{ id: 'guangdong', short: '粤', name: '广东省' },
	{ id: 'guangxi', short: '桂', name: '广西壮族自治区' },
	{ id: 'hainan', short: '琼', name: '海南省' },
	{ id: 'chongqing', short: '渝', name: '重庆市' },
	{ id: 'sichuan', short: '川', name: '四川省' },
	{ id: 'guizhou', short: '黔', name: '贵州省' },
	{ id: 'yunnan', short: '滇', name: '云南省' },
	{ id: 'xizang', short: '藏', name: '西藏自治区' },
	{ id: 'shaanxi', short: '陕', name: '陕西省' },
	{ id: 'gansu', short: '甘', name: '甘肃省' },
	{ id: 'qinghai', short: '青', name: '青海省' },
	{ id: 'ningxia', short: '宁', name: '宁夏回族自治区' },
	{ id: 'xinjiang', short: '新', name: '新疆维吾尔自治区' },
	{ id: 'hongkong', short: '港', name: '香港特别行政区' },
	{ id: 'macao', short: '澳', name: '澳门特别行政区' },
	{ id: 'taiwan', short: '台', name: '台湾省' },
] as const;

/** 新疆 for 新疆维吾尔自治区. */
export function everydayName(name: string): string {
	return name.replace(/(壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市)$/, '');
}
