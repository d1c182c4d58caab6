/** What a workbook of SpreadsheetML (ECMA-376) has beside its sheets: which parts there are, how cells look. */

const FORMATS = 'http://schemas.openxmlformats.org';
const OFFICE = `${FORMATS}/officeDocument/2006/relationships`;
const OWN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const STANDALONE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const DECLARATION = '<?xml version="1.0" ?>';
/** The names of all its elements. */
export const MAIN = `xmlns="${FORMATS}/spreadsheetml/2006/main"`;

const RELATIONS = `xmlns:r="${OFFICE}"`;
const COMPATIBILITY = `xmlns:mc="${FORMATS}/markup-compatibility/2006"`;
const MAC = 'xmlns:mv="urn:schemas-microsoft-com:mac:vml"';
const MAC_EXCEL = 'xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main"';
const EXCEL = [
	'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"',
	'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
	'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"',
].join(' ');

/** What a sheet declares, as those that Excel writes. */
export const SHEET_NAMES = [MAIN, COMPATIBILITY, MAC, MAC_EXCEL, RELATIONS, EXCEL].join(' ');
const WORKBOOK_NAMES = [MAIN, RELATIONS, MAC_EXCEL, COMPATIBILITY, MAC, EXCEL].join(' ');

/** The type of each part. */
export function contentTypesXml(sheets: number): string {
	const typeOf = (kind: string, path: string) =>
		`<Override ContentType="${OWN}.${kind}+xml" PartName="/xl/${path}.xml"/>`;
	return (
		`${STANDALONE}<Types xmlns="${FORMATS}/package/2006/content-types">` +
		'<Default ContentType="application/xml" Extension="xml"/>' +
		'<Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>' +
		typeOf('sheet.main', 'workbook') +
		typeOf('sharedStrings', 'sharedStrings') +
		typeOf('styles', 'styles') +
		repeat(sheets, (n) => typeOf('worksheet', `worksheets/sheet${n}`)) +
		'</Types>'
	);
}

/** Where a program begins to read. */
export function startXml(): string {
	const start = relation('rId-workbook-1', 'officeDocument', 'xl/workbook.xml');
	return `${STANDALONE}${relationsXml(start)}`;
}

/** What a sheet refers to: nothing. */
export const sheetRelationsXml = (): string => `${STANDALONE}${relationsXml('')}`;

export function workbookRelationsXml(sheets: number): string {
	const ofSheets = repeat(sheets, (n) =>
		relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`),
	);
	return (
		DECLARATION +
		relationsXml(
			ofSheets +
				relation(`rId${sheets + 1}`, 'sharedStrings', 'sharedStrings.xml') +
				relation(`rId${sheets + 2}`, 'styles', 'styles.xml'),
		)
	);
}

const relationsXml = (inner: string) =>
	`<Relationships xmlns="${FORMATS}/package/2006/relationships">${inner}</Relationships>`;
const relation = (id: string, type: string, target: string) =>
	`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** The sheets by their names. */
export function workbookXml(names: readonly string[]): string {
	const sheets = names.map(
		(name, i) => `<sheet r:id="rId${i + 1}" sheetId="${i + 1}" name="${escapeXml(name)}"/>`,
	);
	return (
		`${STANDALONE}<workbook ${WORKBOOK_NAMES}><workbookPr/><bookViews><workbookView/></bookViews>` +
		`<sheets>${sheets.join('')}</sheets><definedNames/><calcPr/></workbook>`
	);
}

/** The style of heads; 0 is that of cells which have none, and the others follow. */
export const HEAD_STYLE = 1;
/** The number of the first format for numbers: those below are Excel's. */
export const FIRST_FORMAT = 100;

const TOP_AND_WRAPPED = '<alignment vertical="top" wrapText="1"/>';
export const TEXT_STYLE = `<xf applyAlignment="1">${TOP_AND_WRAPPED}</xf>`;
export const numberStyle = (format: number) =>
	`<xf numFmtId="${format}" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`;

/** @param formats for numbers, numbered from `FIRST_FORMAT`; `styles` those that follow the head's */
export function stylesXml(formats: readonly string[], styles: readonly string[]): string {
	const font = (weight: string) =>
		`<font><family val="2"/><scheme val="minor"/>${weight}<color theme="1"/></font>`;
	const fill = (pattern: string) => `<fill>${pattern}</fill>`;
	const all = [
		'<xf ></xf>',
		`<xf fontId="1" applyFont="1" fillId="2" applyFill="1" applyAlignment="1">${TOP_AND_WRAPPED}</xf>`,
		...styles,
	];
	const listed = formats.map(
		(format, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${format}"/>`,
	);
	return (
		`${DECLARATION}<styleSheet ${MAIN}>` +
		(listed.length > 0 ? `<numFmts count="${listed.length}">${listed.join('')}</numFmts>` : '') +
		`<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
		// Excel takes the first two for its own, whatever they are.
		`<fills count="3">${fill('<patternFill patternType="none"/>')}` +
		fill('<patternFill patternType="gray125"/>') +
		fill(
			'<patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/><bgColor indexed="64"/></patternFill>',
		) +
		'</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
		`<cellXfs count="${all.length}">${all.join('')}</cellXfs></styleSheet>`
	);
}

const repeat = (times: number, make: (n: number) => string) =>
	Array.from({ length: times }, (_, i) => make(i + 1)).join('');

// What XML 1.0 has no place for: controls, halves of pairs, two that are no characters.
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"]/g;
const ESCAPED: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** A text for an element or an attribute. */
export const escapeXml = (text: string): string =>
	text.replace(FORBIDDEN, '').replace(SPECIAL, (sign) => ESCAPED[sign] ?? sign);
