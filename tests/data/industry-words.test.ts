import { expect, test } from 'vitest';
import {
	industriesNamed,
	industryEvents,
	industryFigures,
	industryMechanisms,
} from '../../src/data/industry-words.ts';
import { atlasOf } from './atlas-fixture.ts';

const figure = { period: '2024', value: '1', unit: '亿元' };
const atlas = atlasOf({
	sources: { paper: {} },
	industries: {
		it: { name: '新一代信息技术' },
		electronics: { name: '电子信息制造', aliases: ['电子信息'], parent: 'it' },
		light: { name: '光电子与激光', aliases: ['光电子', '光电子信息', '激光'], parent: 'it' },
		energy: { name: '新能源' },
		vehicles: { name: '新能源汽车' },
		equipment: { name: '装备制造', aliases: ['先进制造'] },
	},
	metrics: { places: { name: '激光园区排名', units: ['位'], nature: 'rank' } },
	networks: {
		light: {
			name: '光谷网络',
			industries: [{ industry: 'light', words: '光电子', source: 'paper' }],
		},
	},
	zones: {
		a: {
			observations: [
				{ ...figure, label: '激光产业产值', period: '2022' },
				{ ...figure, label: '光电子信息产业规模' },
				{ ...figure, label: '注册企业数', subject: '辽宁激光产业园' },
				{ ...figure, label: '订单', subject: '中国激光集团' },
				{ ...figure, metric: 'places', unit: '位' },
				{ ...figure, label: '新能源汽车产量' },
				{ ...figure, label: '高新技术和先进制造业企业' },
			],
		},
	},
	events: {
		old: { title: '激光集群获批', date: '2013-01-02', precision: 'day', entities: ['zones/a'] },
		network: { title: '网络成立', date: '2024', precision: 'year', entities: ['networks/light'] },
		other: { title: '汽车下线', entities: ['zones/a'] },
	},
	mechanisms: {
		named: { name: '激光产业链对接会' },
		ofNetwork: { name: '需求征集', partOf: 'networks/light' },
		other: { name: '汽车对接会' },
	},
});

test('a text names the industries whose names stand in it, not those of which these are part', () => {
	expect(industriesNamed(atlas, '激光与新能源')).toEqual(['light', 'energy']);
	expect(industriesNamed(atlas, '钢铁')).toEqual([]);
	expect(industriesNamed(atlasOf({}), '激光')).toEqual([]);
});

test('a name inside a longer one is the longer one’s', () => {
	expect(industriesNamed(atlas, '新能源汽车')).toEqual(['vehicles']);
	expect(industriesNamed(atlas, '光电子信息产业规模')).toEqual(['light']);
	expect(industriesNamed(atlas, '电子信息产业规模')).toEqual(['electronics']);
});

test('figures are an industry’s by their label or by a park of it, not by a company or a ranking', () => {
	const labels = (id: string) => industryFigures(atlas, id).map(({ label }) => label);
	expect(labels('light')).toEqual(['光电子信息产业规模', '注册企业数', '激光产业产值']);
	expect(labels('energy')).toEqual([]);
	expect(labels('equipment')).toEqual([]);
	expect(labels('it')).toEqual([]);
});

test('events and mechanisms are an industry’s by their name or by its network, events newest first', () => {
	expect(industryEvents(atlas, 'light').map(({ id }) => id)).toEqual(['network', 'old']);
	expect(industryMechanisms(atlas, 'light').map(({ id }) => id)).toEqual(['named', 'ofNetwork']);
	expect(industryMechanisms(atlas, 'it')).toEqual([]);
});
