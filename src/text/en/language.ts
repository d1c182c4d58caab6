import type { Words } from '../words.ts';

/** What is said of the languages that the site can be had in. */
export const languageText: Words['languageText'] = {
	name: 'English',
	zoneOf: (level: string) => `${level.slice(0, 1).toUpperCase()}${level.slice(1)} high-tech zone`,
	onlyIn: 'On the Chinese page only: ',
	prose: 'Profile text (in Chinese)',
	note: 'Names, metrics, figures and explanations are in English. Profiles, titles of sources and what sources say in their own words have not been translated and stay in Chinese.',
};
