import type { APIRoute, GetStaticPaths } from 'astro';
import { listReleases } from '../../../../data/releases/list.ts';

export const getStaticPaths = (async () =>
	(await listReleases()).flatMap(({ record, files }) =>
		[...files].map(([file, bytes]) => ({
			params: { release: record.id, file },
			props: { bytes },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
	new Response(props.bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
