import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse } from '../../data/downloads.ts';
import { type FileName, FILES } from '../../data/tables.ts';

export const getStaticPaths = (() =>
	FILES.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) =>
	fileResponse(params['file'] as FileName, 'json', site);
