/** Every rule of the content check. The guide, the fixtures and the check walk these lists. */
import { asciiComma } from './ascii-comma.ts';
import { attributeExpression } from './attribute-expression.ts';
import { bareFigure } from './bare-figure.ts';
import { boundFigure } from './bound-figure.ts';
import { bracket } from './bracket.ts';
import { citationForm } from './citation-form.ts';
import { closingTag } from './closing-tag.ts';
import { colon } from './colon.ts';
import { commentInText } from './comment-in-text.ts';
import { compatibilityCharacter } from './compatibility-character.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentChildren } from './component-children.ts';
import { componentRequired } from './component-required.ts';
import { conflictMarker } from './conflict-marker.ts';
import { controlCharacter } from './control-character.ts';
import { deadlineBeforeAnnouncement } from './deadline-before-announcement.ts';
import { derivedFormula } from './derived-formula.ts';
import { duplicateField } from './duplicate-field.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { emptyComponent } from './empty-component.ts';
import { emptyList } from './empty-list.ts';
import { encoding } from './encoding.ts';
import { eventDateOrSpan } from './event-date-or-span.ts';
import { eventWithoutDate } from './event-without-date.ts';
import { expression } from './expression.ts';
import { figureQuery } from './figure-query.ts';
import { fileName } from './file-name.ts';
import { footnote } from './footnote.ts';
import { fraction } from './fraction.ts';
import { frontmatter } from './frontmatter.ts';
import { fullWidthCharacter } from './full-width-character.ts';
import { fullWidthSeparator } from './full-width-separator.ts';
import { headingLevel } from './heading-level.ts';
import { htmlComment } from './html-comment.ts';
import { idForm } from './id-form.ts';
import { ideographicSpace } from './ideographic-space.ts';
import { image } from './image.ts';
import { indent } from './indent.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lessThan } from './less-than.ts';
import { linkDefinition } from './link-definition.ts';
import { linkTarget } from './link-target.ts';
import { listMarker } from './list-marker.ts';
import { markdownSlip } from './markdown-slip.ts';
import { markup } from './markup.ts';
import { memberZoneOrName } from './member-zone-or-name.ts';
import { metricOrLabel } from './metric-or-label.ts';
import { metricUnit } from './metric-unit.ts';
import { missingField } from './missing-field.ts';
import { missingSource } from './missing-source.ts';
import { moduleCode } from './module-code.ts';
import { noFields } from './no-fields.ts';
import { noProse } from './no-prose.ts';
import { noSite } from './no-site.ts';
import { numberForm } from './number-form.ts';
import { openTag } from './open-tag.ts';
import { option } from './option.ts';
import { percent } from './percent.ts';
import { periodForm } from './period-form.ts';
import { preferredReason } from './preferred-reason.ts';
import { quote } from './quote.ts';
import { rawHtml } from './raw-html.ts';
import { register } from './register.ts';
import { sameAddress } from './same-address.ts';
import { siteLink } from './site-link.ts';
import { tab } from './tab.ts';
import { taskList } from './task-list.ts';
import { textForm } from './text-form.ts';
import { textInCode } from './text-in-code.ts';
import { unclosed } from './unclosed.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownId } from './unknown-id.ts';
import { unreadableProse } from './unreadable-prose.ts';
import { unused } from './unused.ts';
import { valueOrMissing } from './value-or-missing.ts';
import { valueRange } from './value-range.ts';
import { verdictOnFigure } from './verdict-on-figure.ts';
import { wrongFolder } from './wrong-folder.ts';
import { wrongShape } from './wrong-shape.ts';
import { yamlFeature } from './yaml-feature.ts';
import { yamlSyntax } from './yaml-syntax.ts';
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
	percent,
	commentInText,
	yamlFeature,
	indent,
	quote,
	bracket,
	unclosed,
	yamlSyntax,
	duplicateField,
	asciiComma,
	noFields,
];

/** What a schema refuses: the first that has a word about it tells it. */
export const SHAPE_RULES: readonly ShapeRule[] = [
	unknownField,
	missingSource,
	missingField,
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
	register,
	unknownId,
	unknownFigure,
	metricUnit,
	duplicateRecord,
	sameAddress,
	deadlineBeforeAnnouncement,
	eventWithoutDate,
	unused,
	noProse,
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
	fraction,
	emptyComponent,
];

export const RULES: readonly Rule[] = [...FORM_RULES, ...SHAPE_RULES, ...CONTENT_RULES];
