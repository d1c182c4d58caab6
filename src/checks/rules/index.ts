/** Every rule of the content check. The guide, the fixtures and the check walk these lists. */
import { addressClaimed } from './address-claimed.ts';
import { addressCorrected } from './address-corrected.ts';
import { addressLine } from './address-line.ts';
import { addressLost } from './address-lost.ts';
import { afterDataDate } from './after-data-date.ts';
import { approvalBatch } from './approval-batch.ts';
import { asciiComma } from './ascii-comma.ts';
import { attributeExpression } from './attribute-expression.ts';
import { bareFigure } from './bare-figure.ts';
import { beforeZones } from './before-zones.ts';
import { boundFigure } from './bound-figure.ts';
import { bracket } from './bracket.ts';
import { citationForm } from './citation-form.ts';
import { closingTag } from './closing-tag.ts';
import { colon } from './colon.ts';
import { colonInText } from './colon-in-text.ts';
import { comma } from './comma.ts';
import { commentInText } from './comment-in-text.ts';
import { compatibilityCharacter } from './compatibility-character.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentChildren } from './component-children.ts';
import { componentPlace } from './component-place.ts';
import { componentRequired } from './component-required.ts';
import { conflictMarker } from './conflict-marker.ts';
import { controlCharacter } from './control-character.ts';
import { correctionHolds } from './correction-holds.ts';
import { deadlineBeforeAnnouncement } from './deadline-before-announcement.ts';
import { derivedFormula } from './derived-formula.ts';
import { duplicateField } from './duplicate-field.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { emptyChart } from './empty-chart.ts';
import { emptyComponent } from './empty-component.ts';
import { emptyField } from './empty-field.ts';
import { emptyList } from './empty-list.ts';
import { encoding } from './encoding.ts';
import { escapedCharacter } from './escaped-character.ts';
import { eventDate } from './event-date.ts';
import { eventDateOrSpan } from './event-date-or-span.ts';
import { eventWithoutDate } from './event-without-date.ts';
import { expression } from './expression.ts';
import { farFromOthers } from './far-from-others.ts';
import { fieldInList } from './field-in-list.ts';
import { figureAfterSource } from './figure-after-source.ts';
import { figureQuery } from './figure-query.ts';
import { figureRetracted } from './figure-retracted.ts';
import { figureWithoutPeriod } from './figure-without-period.ts';
import { fileName } from './file-name.ts';
import { firstSentence } from './first-sentence.ts';
import { footnote } from './footnote.ts';
import { foreignScope } from './foreign-scope.ts';
import { formerly } from './formerly.ts';
import { fraction } from './fraction.ts';
import { frontmatter } from './frontmatter.ts';
import { fullWidthCharacter } from './full-width-character.ts';
import { fullWidthSeparator } from './full-width-separator.ts';
import { growthBasis } from './growth-basis.ts';
import { headingLevel } from './heading-level.ts';
import { htmlComment } from './html-comment.ts';
import { idForm } from './id-form.ts';
import { ideographicSpace } from './ideographic-space.ts';
import { image } from './image.ts';
import { indent } from './indent.ts';
import { industriesMissing } from './industries-missing.ts';
import { inferredUnmarked } from './inferred-unmarked.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { joinedNames } from './joined-names.ts';
import { keySubject } from './key-subject.ts';
import { labelInCommon } from './label-in-common.ts';
import { labelOfMetric } from './label-of-metric.ts';
import { lessThan } from './less-than.ts';
import { linkDefinition } from './link-definition.ts';
import { linkTarget } from './link-target.ts';
import { linkWithoutOriginal } from './link-without-original.ts';
import { listMarker } from './list-marker.ts';
import { listSeparator } from './list-separator.ts';
import { listedTwice } from './listed-twice.ts';
import { markdownSlip } from './markdown-slip.ts';
import { markup } from './markup.ts';
import { markupInField } from './markup-in-field.ts';
import { memberZoneOrName } from './member-zone-or-name.ts';
import { membership } from './membership.ts';
import { metricForm } from './metric-form.ts';
import { metricOrLabel } from './metric-or-label.ts';
import { metricSpelling } from './metric-spelling.ts';
import { metricUnit } from './metric-unit.ts';
import { metricUnits } from './metric-units.ts';
import { missingField } from './missing-field.ts';
import { missingSource } from './missing-source.ts';
import { moduleCode } from './module-code.ts';
import { nameScript } from './name-script.ts';
import { nameTaken } from './name-taken.ts';
import { nesting } from './nesting.ts';
import { noFields } from './no-fields.ts';
import { noProse } from './no-prose.ts';
import { noSite } from './no-site.ts';
import { numberForm } from './number-form.ts';
import { oneCountry } from './one-country.ts';
import { openTag } from './open-tag.ts';
import { option } from './option.ts';
import { ownParent } from './own-parent.ts';
import { pageLost } from './page-lost.ts';
import { partYearStock } from './part-year-stock.ts';
import { percent } from './percent.ts';
import { periodForm } from './period-form.ts';
import { plainNumber } from './plain-number.ts';
import { possibleCount } from './possible-count.ts';
import { possibleGrowth } from './possible-growth.ts';
import { possibleRank } from './possible-rank.ts';
import { possibleShare } from './possible-share.ts';
import { preferredOnce } from './preferred-once.ts';
import { preferredReason } from './preferred-reason.ts';
import { printedForm } from './printed-form.ts';
import { quote } from './quote.ts';
import { rankingList } from './ranking-list.ts';
import { rawHtml } from './raw-html.ts';
import { register } from './register.ts';
import { registerProvinces } from './register-provinces.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { reservedWord } from './reserved-word.ts';
import { saidTwice } from './said-twice.ts';
import { sameAddress } from './same-address.ts';
import { siteLink } from './site-link.ts';
import { sourceDate } from './source-date.ts';
import { spreadsheetFormula } from './spreadsheet-formula.ts';
import { straySign } from './stray-sign.ts';
import { tab } from './tab.ts';
import { taskList } from './task-list.ts';
import { textForm } from './text-form.ts';
import { textInCode } from './text-in-code.ts';
import { tileMissing } from './tile-missing.ts';
import { tilePlace } from './tile-place.ts';
import { tileRegion } from './tile-region.ts';
import { tileRegionOrName } from './tile-region-or-name.ts';
import { tornRecord } from './torn-record.ts';
import { unclosed } from './unclosed.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownId } from './unknown-id.ts';
import { unknownQualifier } from './unknown-qualifier.ts';
import { unknownRule } from './unknown-rule.ts';
import { unknownUnit } from './unknown-unit.ts';
import { unreadableProse } from './unreadable-prose.ts';
import { unused } from './unused.ts';
import { valueOrMissing } from './value-or-missing.ts';
import { valueRange } from './value-range.ts';
import { verdictOnFigure } from './verdict-on-figure.ts';
import { vocabularyEntry } from './vocabulary-entry.ts';
import { vocabularyMissing } from './vocabulary-missing.ts';
import { workingNote } from './working-note.ts';
import { wornPhrase } from './worn-phrase.ts';
import { wrongFolder } from './wrong-folder.ts';
import { wrongList } from './wrong-list.ts';
import { wrongShape } from './wrong-shape.ts';
import { yamlFeature } from './yaml-feature.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { zonePlace } from './zone-place.ts';
import type { Rule, ShapeRule, TextRule, YamlRule } from './rule.ts';

/** Slips of form, in the order in which they are mended: each reads what the ones before it left. */
export const FORM_RULES: readonly (TextRule | YamlRule)[] = [
	encoding,
	controlCharacter,
	invisibleCharacter,
	compatibilityCharacter,
	fullWidthCharacter,
	ideographicSpace,
	tab,
	conflictMarker,
	frontmatter,
	listMarker,
	fullWidthSeparator,
	colon,
	comma,
	percent,
	commentInText,
	yamlFeature,
	tornRecord,
	fieldInList,
	indent,
	quote,
	colonInText,
	unclosed,
	bracket,
	yamlSyntax,
	duplicateField,
	asciiComma,
	noFields,
];

/** What a schema refuses: the first that has a word about it tells it. */
export const SHAPE_RULES: readonly ShapeRule[] = [
	wrongList,
	unknownField,
	missingSource,
	missingField,
	emptyField,
	emptyList,
	wrongShape,
	option,
	numberForm,
	periodForm,
	idForm,
	metricOrLabel,
	valueOrMissing,
	derivedFormula,
	preferredReason,
	valueRange,
	memberZoneOrName,
	tileRegionOrName,
	eventDateOrSpan,
	verdictOnFigure,
	textForm,
];

/** What is true of content as it is read. */
export const CONTENT_RULES: readonly Rule[] = [
	unknownFile,
	fileName,
	wrongFolder,
	noSite,
	noProse,
	register,
	unknownId,
	unknownFigure,
	metricUnit,
	duplicateRecord,
	sameAddress,
	addressClaimed,
	addressCorrected,
	addressLine,
	addressLost,
	afterDataDate,
	approvalBatch,
	beforeZones,
	correctionHolds,
	deadlineBeforeAnnouncement,
	escapedCharacter,
	eventDate,
	eventWithoutDate,
	farFromOthers,
	figureAfterSource,
	foreignScope,
	formerly,
	growthBasis,
	inferredUnmarked,
	joinedNames,
	keySubject,
	labelInCommon,
	labelOfMetric,
	linkWithoutOriginal,
	listSeparator,
	listedTwice,
	markupInField,
	membership,
	metricForm,
	metricSpelling,
	metricUnits,
	nameScript,
	nameTaken,
	oneCountry,
	ownParent,
	pageLost,
	plainNumber,
	possibleCount,
	possibleGrowth,
	possibleRank,
	partYearStock,
	possibleShare,
	preferredOnce,
	printedForm,
	rankingList,
	registerProvinces,
	repeatedSentence,
	reservedWord,
	sourceDate,
	straySign,
	spreadsheetFormula,
	tileMissing,
	tilePlace,
	tileRegion,
	unknownQualifier,
	unknownRule,
	unknownUnit,
	vocabularyEntry,
	vocabularyMissing,
	workingNote,
	zonePlace,
	unused,
	moduleCode,
	expression,
	attributeExpression,
	rawHtml,
	htmlComment,
	lessThan,
	openTag,
	closingTag,
	unreadableProse,
	unknownComponent,
	componentAttribute,
	componentRequired,
	componentChildren,
	image,
	footnote,
	linkDefinition,
	linkTarget,
	siteLink,
	headingLevel,
	taskList,
	markup,
	markdownSlip,
	citationForm,
	textInCode,
	figureQuery,
	bareFigure,
	boundFigure,
	saidTwice,
	fraction,
	emptyComponent,
	emptyChart,
	componentPlace,
	industriesMissing,
	figureRetracted,
	figureWithoutPeriod,
	firstSentence,
	wornPhrase,
	nesting,
];

export const RULES: readonly Rule[] = [...FORM_RULES, ...SHAPE_RULES, ...CONTENT_RULES];
