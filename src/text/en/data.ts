import type { Words } from '../words.ts';
import { collectionNames } from './collections.ts';
import { counted, grouped } from './counted.ts';

/** What /data/, the downloads and their Data Package say: each file, each column, in one place. */
export const dataText: Words['dataText'] = {
	files: {
		observations: {
			title: 'Observations',
			about:
				'A row for each printed figure: whose, of what, when, how much, in which scope and from where.',
		},
		zones: {
			title: collectionNames.zones,
			about: 'The high-tech zones and a few other parks that have a page, a row for each.',
		},
		alliances: {
			title: collectionNames.alliances,
			about: 'Regional alliances of high-tech zones.',
		},
		networks: {
			title: collectionNames.networks,
			about: 'Industry collaborative innovation networks, each around one industry.',
		},
		regions: {
			title: collectionNames.regions,
			about: 'The country, economic regions, provinces and cities.',
		},
		mechanisms: {
			title: collectionNames.mechanisms,
			about: 'Mechanisms, platforms and activities that zones run, plan or were advised to set up.',
		},
		policies: {
			title: collectionNames.policies,
			about: 'Policy documents that the sources name.',
		},
		memberships: {
			title: 'Memberships',
			about:
				'Relations of zones to alliances and industry networks, a row for each pair. Only rows whose relation is member, lead or secretariat and whose basis is stated count as members.',
		},
		events: {
			title: collectionNames.events,
			about: 'What happened on a day, in a month, in a year or over a time.',
		},
		targets: {
			title: 'Targets',
			about: 'Targets of plans, programmes and proposals, beside the later outcome.',
		},
		statements: {
			title: 'Statements',
			about:
				'Who, in which office at the time, said or proposed what, in this site’s own words, a row for each.',
		},
		areas: {
			title: 'Areas',
			about:
				'The areas of the zones, a row for each, with which kind of area it is; approved is true for the approved area.',
		},
		changes: {
			title: 'Changes',
			about:
				'What each edition since the first one added, changed, retracted or removed, a row for each; the first edition is one row.',
		},
		rankings: {
			title: collectionNames.rankings,
			about: 'Published rankings, a row for each place, as they were published.',
		},
		metrics: { title: collectionNames.metrics, about: 'Definitions of the comparable metrics.' },
		scopes: {
			title: collectionNames.scopes,
			about: 'Whom a figure covers, and how large an area.',
		},
		industries: {
			title: collectionNames.industries,
			about:
				'The leading industries of the zones and the industries of the networks: names, other names and the broader industry.',
		},
		zone_industries: {
			title: 'Leading industries of the zones',
			about:
				'Leading industries that a source states, a row for each zone and industry, with the wording of the source; where one wording joins two industries there are two rows.',
		},
		sources: {
			title: collectionNames.sources,
			about: 'The sources of all figures, texts, members and places.',
		},
	},
	columns: {
		id: 'File name, which is also part of the page’s address; it does not change.',
		url: 'Full address of the page on this site.',
		name: 'Name.',
		name_en: 'English name.',
		title: 'Title.',
		aliases: 'Other, short and former names.',
		entity_type:
			'The kind of page the figure or target stands on: zones, alliances, networks, regions, mechanisms, policies, events.',
		entity_id: 'File name of the page; entity_type/entity_id is the path of the page.',
		entity_name: 'Name of the page.',
		subject: 'Whom the figure is about, where that is not the page itself.',
		metric_id: 'Id of the comparable metric, see metrics; empty where there is none.',
		label: 'Name of the metric; where there is none, what the figure is called.',
		value:
			'The value with every printed digit (3.20 does not become 3.2); for its unit see unit. Text in JSON.',
		value_max: 'The upper end where the source gives a range, such as the 2 of “1 to 2”.',
		unit: 'The unit, as in the source; currencies are never converted.',
		printed: 'The form printed in the source; empty where it is not known.',
		qualifier: 'The qualifier of the source, in Chinese: about, over, nearly, at least …',
		note: 'Note: the source’s own words on scope, doubts.',
		source_id: 'Id of the source, see sources.',
		source_ids: 'Ids of the sources, see sources.',
		founded: 'Date of founding, only as precise as known.',
		founded_source_id: 'Source of the date of founding.',
		host: 'Who hosts, leads or organises it.',
		member_count_ids: 'The observations that give the number of members, see observations.',
		published: 'Date of publication, only as precise as known.',
		summary: 'Content, in this site’s own words.',
		basis: 'Basis: stated in the source, inferred from the wording, derived from other facts.',
		zone_id: 'Id of the high-tech zone, see zones; empty where it has no page.',
		growth_basis:
			'Price basis of the growth: nominal at current prices, real at constant prices, none where prices play no part, unknown.',
	},
	own: {
		'observations.id':
			'Address of the observation, such as zones/shenyang#f-gdp-2024; it does not change once published. Only a correction of metric, label or period gives a new one, and the old one still leads to it on the site.',
		'observations.status':
			'stated in the source, forecast where the source expects or forecasts it, derived, retracted: it should not have been recorded, is kept for those who have cited it, and should no longer be used.',
		'observations.url': 'Full address of the record on this site.',
		'observations.period':
			'Period: 2024, 2024-06, 2024-09-30, 2024-Q1, 2024-H1, start/end (both included), 2013/.. (since), ../2020-07 (up to), unknown (not stated).',
		'observations.period_start':
			'First day of the period; empty where it has no start or is not stated.',
		'observations.period_end':
			'Last day of the period, included; empty where it has no end or is not stated.',
		'observations.value_low':
			'The lowest value the figure may stand for, by its printed digits and qualifier; for the unit see unit_normalized. Empty where there is no lower bound.',
		'observations.value_high':
			'The highest value, in the same way; empty where there is no upper bound.',
		'observations.unit_normalized':
			'The normalised unit: without multipliers of ten thousand and a hundred million, and units of one dimension brought to one, such as hectares to square metres. Currencies are not converted.',
		'observations.bound':
			'What the qualifier means: exact, about, below, above, at-least, at-most, magnitude for an order of magnitude only. Empty where there is no value.',
		'observations.growth_stated':
			'The growth that the source states, in per cent, with every printed digit; not calculated here.',
		'observations.growth_basis':
			'Price basis of the stated growth: nominal at current prices, real at constant prices, none where prices play no part (numbers of enterprises, people), unknown; empty where there is no growth.',
		'observations.growth_grounds':
			'How the price basis is known: stated in the source, convention by the general notes of the National Bureau of Statistics; empty where it is unknown, prices play no part or there is no growth.',
		'observations.growth_check':
			'Check of the growth: agrees, differs, real (at constant prices, which cannot be set against a ratio at current prices), reference (one of the two is to be verified, bears a mark or is not exact; no conclusion is drawn), no-year-before (no value of the previous year); empty where there is no growth or no comparable metric.',
		'observations.growth_check_low':
			'The growth derived from the values of the two years, in per cent: the lowest it can be by the rounding of the printed figures; empty where it cannot be derived.',
		'observations.growth_check_high': 'The highest it can be, in the same way.',
		'observations.series_break':
			'Why this record cannot be joined to the year before; empty where it can.',
		'observations.growth_note': 'Note on the growth, such as “annual average”.',
		'observations.period_inferred': 'The grounds where the period is not stated in the source.',
		'observations.formula': 'How a derived value was calculated.',
		'observations.share_of': 'Whose share the source says it is.',
		'observations.share_value': 'The share printed in the source.',
		'observations.scope_id':
			'Id of the scope, see scopes; unstated where the source does not state it.',
		'observations.scope_name': 'Name of the scope. Figures of different scopes cannot be compared.',
		'observations.missing':
			'Why there is no value: not-published, not-applicable, suppressed (withheld); empty where there is one.',
		'observations.preferred':
			'Where accounts of one figure differ: true for the one that may be used, false for the others, false for all where there is no ground to choose; empty where they do not differ.',
		'observations.flags':
			'Flags of doubt: weak-source, suspect-value (doubtful value), guessed-year (year inferred), corrected-unit, part-year (part of a year), article-month (month of the report), undated, magnitude (order of magnitude).',
		'observations.display':
			'How pages write it: the form printed in the source, with its qualifier; empty where there is no value.',
		'observations.marks':
			'Marks on the pages: grade-c where the source is of grade C and to be verified; derived, forecast; the others as in flags. Only figures without marks are used for key figures, charts, orders and judgements.',
		'observations.source_title': 'Title of the source.',
		'observations.source_publisher': 'Publisher of the source.',
		'observations.source_published': 'Date of publication of the source, only as precise as known.',
		'observations.source_grade':
			'Grade of the source: A official, or a page or text of the publisher itself; B an established newspaper or journal, read where it is quoted; C an encyclopedia, a portal or of unknown origin, to be verified.',
		'observations.locator': 'Where in the source it stands.',
		'zones.full_name': 'Full name.',
		'zones.level':
			'national high-tech zone, provincial high-tech zone, other for other parks that the sources name.',
		'zones.region_id': 'The province, see regions.',
		'zones.city': 'The city.',
		'zones.approved':
			'Date on which it became a national high-tech zone, only as precise as known; empty where it is not recorded.',
		'zones.approved_basis': 'sourced where a source states it, derived from other facts.',
		'zones.approved_source_id': 'Source of the date of approval.',
		'zones.industries':
			'Leading industries with a source, in the source’s wording; for the industries they belong to see zone_industries.',
		'zones.industries_source_id': 'Sources of the leading industries; there may be several.',
		'zones.website': 'Official website.',
		'zones.approved_decree_id':
			'The document that approved this batch, see policies; empty where it has no page.',
		'zones.approved_number_source_id': 'Source of the document number.',
		'zones.approved_number': 'Number of the document of approval; empty where it is not recorded.',
		'zones.area_ha':
			'The approved area in hectares; empty where it is not recorded. For other areas and the units of the sources see areas.',
		'zones.area_source_id': 'Source of the approved area.',
		'zones.listed_basis':
			'Why it is listed here: approval where a source tells of the approval, list where it stands in a list, named where it is only named, none where there is no source.',
		'zones.listed_source_ids': 'The sources it is listed by.',
		'networks.industry_ids': 'The industries the network is formed around, see industries.',
		'industries.parent_id': 'The broader industry; empty where it is one itself.',
		'zone_industries.zone_id': 'Id of the high-tech zone, see zones.',
		'zone_industries.industry_id':
			'The industry it belongs to, see industries; empty where none matches.',
		'zone_industries.words': 'What the source calls this industry.',
		'regions.level': 'country, economic-region, province, city.',
		'regions.parent_id': 'The region it is part of.',
		'mechanisms.locator': 'Where in the source it stands.',
		'mechanisms.operators': 'Who runs or plans it.',
		'mechanisms.status': 'working (in operation), planned, proposed; true only as of status_as_of.',
		'mechanisms.status_as_of': 'The date of the report that the status comes from.',
		'policies.issuer': 'Issued by.',
		'policies.number': 'Document number.',
		'policies.issued': 'Date of issue, only as precise as known.',
		'policies.issued_inferred': 'Note where the date is inferred or missing.',
		'memberships.group_type': 'alliances, or networks for industry networks.',
		'memberships.group_id': 'Id of the alliance or industry network.',
		'memberships.group_name': 'Name of the alliance or industry network.',
		'memberships.zone_name': 'Name of the high-tech zone.',
		'memberships.relation':
			'member, lead, secretariat, host-place (host or place of founding), partner, mentioned.',
		'memberships.role': 'Office or role in the words of the source.',
		'memberships.from': 'From, only as precise as known.',
		'memberships.to': 'To, only as precise as known.',
		'memberships.term': 'Term of office.',
		'events.start': 'Start, only as precise as known; empty where no date is given.',
		'events.end':
			'End, included, only as precise as known; the same as start for what lasts a day or less.',
		'events.precision': 'Precision of the date: day, month, year, span, unknown.',
		'events.entity_ids': 'The pages it concerns, such as zones/shenyang.',
		'events.entity_names': 'The names of these pages, in the same order.',
		'events.place': 'Place.',
		'targets.id':
			'Address of the target, such as zones/shenyang#t-…; it does not change once published. Only a correction of the label gives a new one, and the old one still leads to it on the site.',
		'targets.url': 'Full address of the target on this site.',
		'targets.label': 'What the target is called.',
		'targets.value':
			'The value aimed at, with every printed digit; empty where the target is not a figure.',
		'targets.value_max': 'The upper end where the target is a range.',
		'targets.magnitude':
			'true where only an order of magnitude is stated (such as “hundred-billion class”); it is not judged.',
		'targets.by':
			"Who set it: zone plan, government plan, delegate's proposal, research forecast, other.",
		'targets.deadline': 'Deadline; empty where the source gives none.',
		'targets.announced': 'When it was announced.',
		'targets.verdict':
			'The judgement from the later outcome, as of the date of all data; retracted targets say so. In Chinese, as is its reason.',
		'targets.outcome_id':
			'The record that the judgement rests on; empty where there is no judgement.',
		'targets.nearest_id':
			'Where there is no comparable outcome, the record that comes closest (its year, scope, qualifier or marks differ); nothing is judged by it.',
		'targets.verdict_reason': 'The reason for the judgement, or why there is none.',
		'statements.id':
			'Address of the statement, such as events/2025-12-17-northeast-third-assembly#s-…, with the name of the speaker; it does not change once published.',
		'statements.url': 'Full address of the statement on this site.',
		'statements.by':
			'Who said it; where the source prints no name, what the source calls the person.',
		'statements.office': 'Institution and office at the time; empty where the source has none.',
		'statements.said': 'What was said or proposed, in this site’s own words.',
		'statements.date': 'When it was said, only as precise as known; empty where not known.',
		'statements.date_inferred': 'The grounds where the date is not stated in the source.',
		'statements.locator': 'Where in the source it stands.',
		'areas.what':
			'Which kind of area: planned area as approved, area as verified, administered area, planned area, built-up area …',
		'areas.value': 'The area, with every printed digit.',
		'areas.period': 'When it had this area, written as in observations; empty where not known.',
		'areas.period_inferred': 'The grounds where the period is not stated in the source.',
		'areas.approved':
			'true for an area approved by the State Council or verified in a national announcement. Different areas cannot be added.',
		'changes.date': 'Which edition: the date up to which its data reach.',
		'changes.kind': 'first-edition, page-added, page-renamed, added, changed, retracted, removed.',
		'changes.page': 'On which page, such as zones/shenyang; empty for the first edition.',
		'changes.record':
			'Which record: an id of observations, targets or statements; empty where the whole page changed.',
		'changes.old':
			'The figure before, as pages write it; where something else changed and the figure did not, what those fields said before. Empty where there is no history to read or it does not apply.',
		'changes.new': 'The figure now, in the same way.',
		'rankings.id': 'Id of the ranking; the same in all its rows.',
		'rankings.list': 'Name of the ranking.',
		'rankings.year': 'Year evaluated.',
		'rankings.ordered': 'Whether the list gives places.',
		'rankings.complete': 'Whether the whole list is recorded here.',
		'rankings.rank':
			'Place, smaller ones first; empty where the list gives none. Places are neither added nor averaged.',
		'rankings.name': 'Name printed in the list.',
		'rankings.within':
			'Where there is no place and it is only known to be among the first so many: that number.',
		'rankings.also_source_ids': 'Other sources that report the same place, see sources.',
		'rankings.row_id': 'Address of this place: page and row; it does not change.',
		'rankings.note': 'Note on this place; where there is none, the note on the whole list.',
		'metrics.units': 'Units that may be used; different currencies are different series.',
		'metrics.definition':
			'What it measures and what it does not; empty where no source defines it.',
		'metrics.definition_source_id': 'Source of the definition, see sources.',
		'metrics.definition_also_source_ids':
			'Other sources that the definition rests on, see sources.',
		'memberships.row_id':
			'Id of this row: alliance or network, zone and relation, with from and term where there are any; it stays when other columns are corrected.',
		'events.date_start': 'The first day of start; empty where it is not known.',
		'events.date_end': 'The last day of end, inclusive; empty where it is not known.',
		'metrics.growth_grounds':
			'How the price basis of the growth is known: stated in a source, convention by the general notes of the National Bureau of Statistics; empty where there are no grounds or prices play no part.',
		'metrics.growth_grounds_note': 'How the source puts it; empty for the convention.',
		'metrics.growth_grounds_source_ids': 'The sources it rests on, see sources.',
		'metrics.comparable_coverage':
			'true where the units surveyed are drawn up anew each year and growth is calculated for the same ones (enterprises above designated size); empty where nothing says so.',
		'metrics.nature':
			'stock (at a point in time), flow (over a period), ratio, rank (place in a ranking).',
		'metrics.direction': 'higher (larger values first), lower (smaller values first), none.',
		'metrics.family':
			'Its family in the list of metrics: scale, industry, innovation, companies (enterprises), openness, fiscal (public finance and tax), investment (and consumption), ranking.',
		'metrics.growth_of_id':
			'Where this metric is a growth, the metric whose growth it is; growth_stated of that metric is also a figure of this one.',
		'scopes.covers':
			'zone, merged (the whole of a district under one administration with the zone), core-park, district, city (whole city), province (whole province or wider), zone-set (a group of zones), enterprise-set (a group of enterprises), industry-chain (one industry), project, unstated.',
		'scopes.note': 'The scope explained in a sentence.',
		'sources.publisher': 'Publisher.',
		'sources.publisher_inferred': 'The grounds where the publisher is not printed in the source.',
		'sources.title_inferred': 'The grounds where the title is not printed in the source.',
		'sources.authors': 'Authors.',
		'sources.date_inferred': 'The grounds where the date is not printed in the source.',
		'sources.kind':
			'agency (news agency), encyclopedia, government, journal, newspaper, portal, yearbook, zone (high-tech zone), unknown (unclassified).',
		'sources.read':
			'original: the original page was read; repost: a reprint; snippet: an excerpt; text: the text.',
		'sources.grade':
			'A official, or a page or text of the publisher itself; B an established newspaper or journal, read where it is quoted; C an encyclopedia, a portal or of unknown origin, to be verified.',
		'sources.link':
			'Address of the original; only where it was read on a page of the publisher or of an official website.',
		'sources.url': 'The page of this source on this site.',
	},
	reader: {
		heads: {
			page: 'Page',
			subject: 'Subject',
			label: 'Metric',
			period: 'Period',
			qualifier: 'Qualifier',
			value: 'Value',
			valueMax: 'Upper end of the value',
			unit: 'Unit',
			display: 'As written',
			growth: 'Growth (%)',
			growthNote: 'Note on growth',
			scope: 'Scope',
			status: 'Status',
			marks: 'Marks',
			source: 'Source',
			published: 'Date of source',
			grade: 'Grade of source',
			locator: 'Where in the source',
			note: 'Note',
			address: 'Address',
		},
	},
	workbook: {
		sheets: { figures: 'Data', about: 'About', sources: 'Sources' },
		about: {
			item: 'Item',
			says: 'Explanation',
			title: 'Contents',
			address: 'Page',
			version: 'Version',
			licence: 'Licence',
			cite: 'How to cite',
			absence: 'Where there is no value',
			care: 'Please note',
			mark: 'Mark: ',
		},
		sources: {
			id: 'Id',
			grade: 'Grade',
			published: 'Date',
			reference: 'Reference (GB/T 7714-2025)',
			original: 'Address of the original',
			page: 'Address on this site',
		},
	},
	types: {
		string: 'text',
		number: 'number',
		boolean: 'true or false',
		date: 'date',
		list: 'list',
		integer: 'whole number',
	},
	packageTitle: 'Gaoxin Atlas: data',
	packageAbout:
		'Figures of China’s national high-tech zones, their alliances and the industry collaborative innovation networks, each with its source, period and scope. An empty cell is not recorded, not zero. Lists are joined into one cell by “;” in CSV and are arrays in JSON; all other columns are the same in both. Figures of different scopes, subjects, currencies or lengths of period cannot be compared.',
	packageSources: (count: number) =>
		`The ${counted(count, 'source')} used here, listed in sources.csv`,
	licenceTitle: 'Creative Commons Attribution 4.0 International',
	page: {
		title: 'Data',
		description:
			'All figures, zones, alliances, networks, targets and sources as CSV and JSON, with a description of the fields, the licence and how to cite them.',
		lead: 'Every figure of the site is here, made from the same content. Addresses do not change, so programs can rely on them.',
		filesTitle: 'Files',
		filesLabel: 'Files to download',
		file: 'File',
		rows: 'Rows',
		size: (bytes: number) => `${grouped(Math.max(1, Math.round(bytes / 1000)))}\u00A0KB`,
		perEntity: 'The figures of one page',
		perEntityText:
			'For zones, alliances, industry networks, regions, mechanisms, policies and events, the figures of each page also have files of their own: replace the slash at the end of the page’s address with .csv or .json. The columns are those of observations.',
		perKept:
			'Retracted records stand only in observations, with the status retracted; the files of a page and of a metric leave them out. Where a page was renamed, the .csv and .json of its old address still work and have the content of the new one.',
		forReaders:
			'For Excel and WPS there are also CSV files with a BOM and Chinese heads: replace .csv in the names above with -excel.csv. They have fewer columns, and say status and marks in words; programs that read columns by name should use the files without -excel. All figures: ',
		perMetric:
			'All figures of one metric: replace the slash at the end of the metric’s address with .csv.',
		perChart:
			'The records that each chart draws have a file under embed/, with the columns of the data file they come from: embed/zones/shenyang/gdp.csv for a metric of one page, and others for the zones in one year of a metric, the zones of a place over the years, the known places of a ranking, and pledges with their outcomes. Their addresses stand under “Download CSV” below each chart. With a slash in place of .csv they are the pages to embed.',
		embedTitle: 'Embed a chart',
		embedText:
			'“Embed” below a chart gives an iframe to put into a page; chart, table, scope, source and licence are shown together. The embedded page tells its height to the page around it by postMessage, as { "type": "gaoxin-atlas-height", "height": 640 }, in pixels. With the lines below, the page around it fits the frame to that height; without them the height written in the iframe stands.',
		embedCode: [
			"addEventListener('message', ({ data, source }) => {",
			"  if (data?.type !== 'gaoxin-atlas-height') return;",
			"  for (const frame of document.querySelectorAll('iframe')) {",
			'    if (frame.contentWindow === source) frame.height = data.height;',
			'  }',
			'});',
		].join('\n'),
		forInstance: (name: string) => ` For instance, ${name}: `,
		formatTitle: 'Format',
		format: [
			'All files are UTF-8. The first line of the CSV files for programs has the names of the columns; there is no byte order mark (BOM). For Excel and WPS, download the CSV whose name ends in -excel; it opens with a double click.',
			'JSON has the form { "version", "asOf", "license", "records": [ … ] }; the keys of each record are the columns of the CSV, in the same order.',
			'Where a cell holds several items, CSV joins them by “;”, and JSON has an array.',
			'Values keep every printed digit, so they are text in JSON: 3.20 is "3.20".',
		],
		forWorkbooks:
			'There are workbooks for Excel as well: put .xlsx in the place of .csv. Values are numbers to compute with, shown with the digits that were printed; two further sheets tell version, licence and what columns and marks mean, and list the sources with their references. All figures: ',
		forArchive:
			'All of these files in one archive, with a description, the licence, how to cite them and the SHA-256 of each: ',
		citeFormats: [
			'At its end every page has its citation after GB/T 7714-2025, with the version of the data; the button copies it with the date of today as that of access. After that GB/T 7714-2015, BibTeX, RIS and CSL-JSON can be taken beside it: BibTeX for LaTeX, RIS and CSL-JSON for Zotero, EndNote, NoteExpress and other reference managers.',
			'At a figure that is opened, the same formats copy it together with the source it rests on, a line each; its own address and its printed value can be copied, too.',
			'On the page of a source, its reference copies the source itself. Where the original was not read, the reference says that it is quoted from a reprint or an excerpt. Programs read /sources/<id>.csl.json.',
		],
		absenceTitle: 'Where there is no value',
		absence: [
			'An empty cell (null in JSON) means not recorded, never zero. Zero is written 0.',
			'Where the source says that there is no value, value is empty and missing says why: not-published, not-applicable, suppressed (withheld).',
			'A row that is not there has not been recorded yet.',
			'A target whose deadline has not passed is not yet due in verdict; that is judged by the date of all data, not by today’s.',
		],
		careTitle: 'Please note',
		care: [
			'Figures of different scopes (scope_id), subjects (subject), currencies or lengths of period cannot be compared, and still less added.',
			'Records whose status is retracted should be filtered out first.',
			'Figures whose source_grade is C, whose status is not stated or that have flags are not used here for key figures, lines, orders and judgements; please say so too where you use them.',
			'The qualifier is part of the figure: “over 250 billion yuan” is not 250 billion yuan. To compare, value_low and value_high are safest.',
		],
		columnsTitle: 'What the columns mean',
		column: 'Column',
		type: 'Type',
		meaning: 'Meaning',
		columnsOf: (title: string) => `Columns of ${title}`,
		licenceHeading: 'Licence and version',
		licence:
			'The data are available under CC BY 4.0: they may be copied, adapted and used commercially, provided that “Gaoxin Atlas” is named and the original source of each figure is kept.',
		licenceLink: 'https://creativecommons.org/licenses/by/4.0/deed.en',
		version: (version: string, asOf: string) => `Version ${version}, data as of ${asOf}.`,
		citeTitle: 'How to cite',
		cite: (version: string, asOf: string, url: string) =>
			`Gaoxin Atlas: data, version ${version}, data as of ${asOf}, CC BY 4.0, ${url}`,
		citeOne:
			'To cite a single figure, use its own address (the column url of observations) and give its source, period and scope.',
	},
};
