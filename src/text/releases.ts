/** What maintainers are told of data releases: each says what is wrong and what to do. */
export const releaseProblems = {
	noFile: (id: string, name: string) =>
		`数据版本 ${id} 缺文件 ${name}。从存放处重新下载这一版的全部文件。`,
	badRecord: (id: string, field: string) =>
		`数据版本 ${id} 的 release.json 读不懂${field ? `（${field}）` : ''}。从存放处重新下载这一版的全部文件。`,
	otherName: (folder: string, id: string) =>
		`文件夹 ${folder} 里放的是数据版本 ${id}。文件夹的名称要与 release.json 里的 id 相同，改回 ${id}。`,
	otherBytes: (id: string, name: string, sha256: string) =>
		`数据版本 ${id} 的 ${name} 与存下时不同：SHA-256 应当是 ${sha256}。公布过的版本不能改；从存放处重新下载这一版。`,
	missing: (id: string, after: string) =>
		`缺数据版本 ${id}：它在 ${after} 之前公布过，网址要一直有效。从存放处下载，放进 .build-releases/${id}/。`,
	notVouched: (id: string, after: string) =>
		`数据版本 ${id} 不是 ${after} 所记的那一份：release.json 的哈希不同。公布过的版本不能改；从存放处重新下载这一版。`,
	overwritten: (id: string, names: readonly string[]) =>
		`数据版本 ${id} 已经存过，内容不同（${names.join('、')}）。存过的版本不改写；要公布新的数据，改 content/site.yaml 的 asOf，成为新的一版。`,
	version: (of: {
		release: string;
		version: string;
		needed: string;
		gone: readonly string[];
		added: readonly string[];
	}) =>
		[
			of.gone.length + of.added.length > 0
				? `同数据版本 ${of.release} 相比，数据的列变了：`
				: `数据格式的版本不能比数据版本 ${of.release} 的还旧。`,
			of.gone.length > 0 ? `去掉或改了类型的 ${of.gone.join('、')}；` : '',
			of.added.length > 0 ? `新增的 ${of.added.join('、')}；` : '',
			`package.json 的 version 现在是 ${of.version}，至少改为 ${of.needed}。`,
		].join(''),
} as const;

/** What `npm run releases` says. */
export const releaseReport = {
	none: '没有数据版本。先运行 npm run build。',
	line: (id: string, asOf: string, version: string, isNew: boolean) =>
		`${isNew ? '新存' : '已有'} ${id}：资料截至 ${asOf}，数据格式 ${version}`,
	refused: '什么也没有存。',
	where: (folder: string) => `都在 ${folder}，下次构建原样放回网站。`,
} as const;
