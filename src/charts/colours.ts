/** Colours of pictures that leave the page: those of `tokens.css` in light, on white. */
import type { Colours } from './kind.ts';

export const PRINTED: Colours = {
	paper: '#ffffff',
	ink: '#1d1b17',
	muted: '#625c50',
	line: '#d8d2c3',
	indigo: '#1c4a86',
	vermilion: '#b3301c',
	font: "'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif",
};
