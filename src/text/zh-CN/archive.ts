/** What the archive of all data says of itself. */
export const archiveText = {
	message: '使用这份数据，请按下列信息引用，并写出每个数字的原始来源。',
	keywords: ['国家高新区', '高新技术产业开发区', '产业协同创新'],
	title: (site: string) => `${site}：数据`,
	/** `list` is made of `file`. */
	readme: (
		version: string,
		asOf: string,
		address: string,
		citation: string,
		list: string,
	) => `# Gaoxin Atlas: data

Figures on China's national high-tech zones, each with its source, period and scope. Data as of
${asOf}, version ${version}, CC BY 4.0. Attribute to “国家高新区图志 (Gaoxin Atlas)”, ${address}

# 国家高新区图志：数据

国家高新区、高新区联盟与产业协同创新网络的数字，每个都注明来源、时期和口径。版本 ${version}，资料截至 ${asOf}，按知识共享署名 4.0 国际许可协议（CC BY 4.0）使用，全文见 LICENSE。

网址：${address}

引用：${citation}

## 文件

${list}

CSV 和 JSON 的编码是 UTF-8，各列的意思见 \`datapackage.json\`。空的格子是没有收录，从不表示零。口径、主体、货币或时期长短不同的数字不可相比，更不可相加。status 为 retracted 的记录已经撤回，不要再用。

核对文件是否完整：\`sha256sum --check SHA256SUMS\`。
`,
	file: (name: string, about: string) => `- \`${name}\`：${about}`,
	files: {
		csvOf: (title: string) => `${title}，给程序用的 CSV`,
		jsonOf: (title: string) => `${title}，JSON`,
		readers: '全部数字，给人看的 CSV：带 BOM，列名是中文',
		workbook: '全部数字，Excel 与 WPS 的工作簿',
		database: '全部的表，SQLite 数据库',
		csvw: '各列的说明，CSVW',
		openapi: '各静态文件的地址和格式，按 OpenAPI 3.1',
		description: '字段、类型、主键、外键和许可，按 Data Package 第 2 版',
		licence: '数据的许可：CC BY 4.0 全文',
		citation: '引用信息，按 Citation File Format',
		hashes: '各文件的 SHA-256',
	},
} as const;
