/** The parts MDX may use without importing them. `kinds/author-components.ts` lists the same. */
import CompareChart from './CompareChart.astro';
import EntityLink from './EntityLink.astro';
import Figure from './Figure.astro';
import MemberTable from './MemberTable.astro';
import MetricChart from './MetricChart.astro';
import PeerStrip from './PeerStrip.astro';
import PledgeOutcomes from './PledgeOutcomes.astro';
import ProvinceTiles from './ProvinceTiles.astro';
import RankingBars from './RankingBars.astro';
import SmallMultiples from './SmallMultiples.astro';
import Sparkline from './Sparkline.astro';
import Timeline from './Timeline.astro';

export const authorComponents = {
	Figure,
	MetricChart,
	CompareChart,
	RankingBars,
	SmallMultiples,
	PeerStrip,
	Sparkline,
	PledgeOutcomes,
	ProvinceTiles,
	MemberTable,
	Timeline,
	EntityLink,
};
