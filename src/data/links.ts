/** The address of a page or file of this site, under whatever base path it is served from. */
export function linkTo(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}
