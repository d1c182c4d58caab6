import type { Words } from '../words.ts';

/** The method, for readers. */
export const aboutText: Words['aboutText'] = {
	title: 'About',
	description:
		'How Gaoxin Atlas records, checks and judges figures, what it does not compare or claim, and under which licence it may be used.',
	lead: 'Gaoxin Atlas records facts and figures on China’s national high-tech zones, their alliances and the industry collaborative innovation networks from public sources, and names the source of every figure. This page explains how.',
	sections: [
		{
			id: 'taking',
			title: 'How figures are recorded',
			text: [
				'A record is one figure printed in a source: whose it is, the metric, the period, the value, the unit, the scope and where it comes from. A figure without a source is not recorded. Values are written as in the source: 3.20 does not become 3.2, nor 2.81 trillion yuan 2,810 billion yuan. The downloads also have normalised values to calculate with.',
				'Figures in the text are not copied but taken from the records, so that a change of a record reaches every page that uses it. The text is this site’s own and does not copy sentences of the sources. It is in Chinese; names, figures, labels and the data are in English too.',
				'Every figure opens its record: the printed form, the possible range, period, scope, qualifier, stated growth, source and the version that was read, whether other accounts differ, how to cite it and which file it stands in.',
			],
		},
		{
			id: 'grades',
			title: 'Grades of sources',
			text: [
				'Sources have three grades, which say how reliable the origin is, not whether the figure is right. Figures from sources of grade C are marked “to be verified”.',
				'What was read may be the original page, a reprint, an excerpt or a text; the record says which. A link is given only where the original was read on a page of the publisher or of an official website. Where title, publisher or date of a source are inferred, the grounds are given.',
			],
		},
		{
			id: 'marks',
			title: 'Marks',
			text: [
				'Figures with marks are recorded, but are not used for key figures, orders, totals, checks of growth and judgements of targets. Charts draw only those that are to be verified or derived, hatched and not joined to others; the rest stand in the tables only.',
			],
		},
		{
			id: 'qualifiers',
			title: 'Qualifiers',
			text: [
				'Words such as “about”, “over” and “nearly” are part of the figure. They are recorded and understood as below. “Over 600 billion yuan” says only that it is more, not by how much; “hundred-billion class” is an order of magnitude, which is not compared, added or judged.',
			],
		},
		{
			id: 'rounding',
			title: 'Rounding',
			text: [
				'Most printed figures are rounded. 2.81 trillion yuan may be anything from 2.805 to 2.815 trillion yuan. Growth, targets and sources are checked with this range and not with a single point. Where the printed form is not known, the zeros that end a whole number are not significant: 28,100 may be anything from 28,050 to 28,150.',
				'Two records whose ranges meet count as the same figure; only where they do not meet are they listed as differing accounts.',
			],
		},
		{
			id: 'periods',
			title: 'Periods',
			text: [
				'Periods are as the source gives them: a year, month, quarter, half year or day, or from one time to another. Where the source does not state it and it is inferred, from the date of publication for instance, the grounds are given and the figure is marked. Figures of part of a year are not compared with whole years. A missing year is not zero.',
				'Whatever depends on today is judged as of the date of all data, not of the day on which a page is read, so that the same data always say the same.',
			],
		},
		{
			id: 'comparing',
			title: 'What is compared and what is not',
			text: [
				'Figures can be compared where subject, metric, scope, currency, length of period and price basis are all the same. Only those are drawn as one line, put in order, added or used for checks. Others are not compared, and the reason is given.',
				'Scope is what is most easily confused. A figure of a high-tech zone may be of the whole zone, of its core park, of the district it lies in or of its Torch-reporting enterprises. Where the source does not state the scope, pages state none, and the opened record says “not stated”; such a figure is compared only with others whose scope is not stated either. Currencies are not converted; US dollars and yuan stand apart. Places are neither added nor averaged.',
				'“n/178” says for how many of the national high-tech zones a figure is recorded. One that is not listed has not been recorded, which does not mean that there is none.',
			],
		},
		{
			id: 'charts',
			title: 'How charts are drawn',
			text: [
				'A line has at least four comparable figures; two or three are written out instead. Years between that are not recorded or cannot be drawn are spanned by a dotted line and named below the chart. A line breaks, with two strokes and a reason above the chart, in three cases: the scope is not stated and the publisher changes; the number evaluated changes between two places of an evaluation; a record says that its scope changes. Figures of different scopes, subjects, currencies and price bases have lines of their own.',
				'▲ stands for “over”, “at least” and the like, ▼ for “less than”, “within” and the like, ≈ for “about”. Where a line falls and the source says that it grew, or the other way round, both are told. Places start from no. 1 at the top; the bottom is the last place of the list.',
				'A chart is drawn from the table beside it, is there without scripts, and prints. It can be saved as PNG or SVG, its figures downloaded as CSV, and it can be embedded in other pages.',
			],
		},
		{
			id: 'growth',
			title: 'Check of growth',
			text: [
				'Where a source states a growth and a comparable value of the same period of the previous year is recorded, the range of the growth is derived from the ranges of the two printed figures and set beside the stated growth. That is allowed its rounding too: 8.8% is anything from 8.75% to 8.85%. Where the two ranges meet it “agrees”, where they do not it “differs”. “Differs” says only that these printed figures do not fit: previous years are often revised, and scopes and the units surveyed change; it does not say which is wrong.',
				'The growth of gross domestic product and of value added is at constant prices unless said to be nominal, and cannot be compared directly with values at current prices. It is called “real growth”, with the change of prices that both imply; one of more than 8 percentage points is marked “worth a look”. All other metrics are taken to be nominal, by the general notes of the National Bureau of Statistics, unless a source says otherwise; the page of each metric gives the grounds.',
				'Different subjects, areas and currencies are never paired; where no comparable figure of the previous year is recorded, it says “no previous year”. Where one of the two is to be verified, bears a mark or is not exact, or the price basis is unknown, they only stand side by side “for reference”, without a conclusion.',
				'Average annual growth, cumulative growth and growth with an adjusted scope are not ratios of two printed figures, and are for reference too.',
			],
		},
		{
			id: 'verdicts',
			title: 'Targets and outcomes',
			text: [
				'A target says who set it, when, by when it is due and where that is from. Once it is due, code judges it where an outcome of the same subject, metric, scope and currency is recorded, of exactly the period of the deadline, from a source published after the deadline had passed.',
				'A target of growth is set beside growth that is recorded on its own and beside growth that is stated with an outcome. Where a target uses another wording of a metric, outcomes are found all the same. A target of a zone that states no scope is taken to mean the zone itself: it is set beside figures that state no scope, are of the whole zone or include the whole of its district, and it is said which; where scopes differ, it is said how, and nothing is judged.',
				'Where there is no such outcome, the figure that comes closest (of another year or scope, or with a mark) stands beside the target for reference; nothing is judged by it. Only where there is no figure of this quantity at all does it say that none is recorded.',
				'“Over 600 billion yuan” is met only by more than 600 billion yuan. Where rounding leaves it open, the conclusion is “no comparable figure”, with the reason. That says only that this site has nothing to set beside the target, not that it failed. Outcomes with marks are not used for judgements.',
				'Targets of an order of magnitude, delegates’ proposals and forecasts of research institutions are no pledges that can be checked, and are not judged. Targets that are not figures are judged by an editor from a source, with reason and source; without a source they are not judged. The number of items in a list (five fields, seven kinds of scenes) and a “doubling” without a base are not taken for figures. Where a source tells the outcome under another name or with a qualifier, an editor names the record; what can be compared is still compared by code.',
			],
		},
		{
			id: 'absences',
			title: 'Where there is no figure',
			text: [
				'There are six ways of having no figure. They mean different things, and pages, tables and downloads keep them apart.',
				'“Not recorded” and “to be verified” are not the same. What was not found is “not recorded”: figures, but also dates of approval and founding, leading industries, and publishers and dates of sources; it is listed under “Known and unknown” or at the end of the facts. What was found in a weak source is “to be verified”.',
			],
		},
		{
			id: 'derived',
			title: 'Derived figures and forecasts',
			text: [
				'What is not printed in a source but calculated from other figures is marked “derived”, with the formula; what a source expects, forecasts or aims at is marked “forecast”. Neither is used as an outcome. Memberships and dates of approval that follow from a list or the context are said to be inferred, and such members are not counted.',
			],
		},
		{
			id: 'not-claimed',
			title: 'What this site does not claim',
			text: [
				'This is not an official website. It has no connection with any high-tech zone, alliance or authority and does not speak for them. It records what sources say and does not vouch for it.',
				'It does not estimate or fill in: a figure that was not found is left out. Many records do not mean that a zone does well, nor few that it does badly. It gives no scores and, apart from published rankings, no overall order.',
				'The squares of the provinces are a diagram and show neither borders nor areas.',
			],
		},
		{
			id: 'licence',
			title: 'Licence',
			text: [
				'Text and data are available under CC BY 4.0 (Attribution 4.0 International): they may be copied, adapted and used commercially, provided that “Gaoxin Atlas” and the original source are named. The code is available under the MIT licence. Rights in the sources belong to their holders; only facts are taken from them.',
			],
		},
		{
			id: 'browsers',
			title: 'Browsers',
			text: [
				'The pages can be read in any browser. Search, filters and interactive charts need Chrome or Edge 111, Firefox 115, Safari 16.4 (all of 2023) or later.',
			],
		},
		{
			id: 'privacy',
			title: 'Privacy',
			text: [
				'This site uses no cookies, counts no visits and loads nothing from other websites. Recent searches and the zones chosen for comparison are kept in your own browser and sent nowhere; clearing this site’s data in the settings of the browser removes them. So that pages can be read offline, the browser also keeps the home page, pages you have read (a hundred and fifty at most) and the list of names, again on your device only; the page “Offline” lists which pages are kept and clears them. The host of the pages may log times and addresses of visits, for which its operator is responsible.',
			],
		},
		{
			id: 'editing',
			title: 'Who edits it, and how to correct it',
			text: [
				'Volunteer editors maintain this site by pull requests. Every change is checked automatically: whether the sources exist, units fit, periods make sense and no figure in the text lacks its origin. If one thing does not fit, nothing is published.',
				'If you find an error, see the end of the page for its file, correct the line, add the source and open a pull request. A published figure that is corrected is recorded among the corrections.',
			],
		},
	],
	scopes: {
		id: 'scopes',
		title: 'Scopes',
		text: 'The scope says whom a figure covers. These are all the scopes used here, grouped by what they cover.',
	},
	grade: 'Grade',
	licenceLink: 'Full text of CC BY 4.0',
	links: {
		quality: 'Data quality',
		targets: 'Targets and outcomes',
		corrections: 'Corrections',
		guide: 'Contribute',
		data: 'Data',
		embed: 'Embed a chart',
		offline: 'Offline: pages kept',
	},
};
