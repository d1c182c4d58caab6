import { createServer } from 'node:net';

/** The port a reader of the terminal asked for, or a sentence that says why it cannot be one. */
export function readPort(given: string | undefined): number | string {
	if (given === undefined || given === '') return 4321;
	const port = Number(given);
	if (/^\d+$/.test(given) && port >= 1 && port <= 65_535) return port;
	return `PORT 应当是 1 到 65535 之间的整数，现在是“${given}”。`;
}

/** One line for a port that cannot be listened on. */
export function explainPortError(error: unknown, port: number): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	const other = port < 65_535 ? port + 1 : port - 1;
	const mend = `换一个端口：PORT=${other} npm start`;
	if (code === 'EADDRINUSE') return `端口 ${port} 已被占用（port in use）。${mend}`;
	if (code === 'EACCES') return `没有权限使用端口 ${port}（permission denied）。${mend}`;
	return `不能在端口 ${port} 上提供网站：${String(error)}。${mend}`;
}

/** Reject as a server would that wanted this port, before anybody has waited for a build. */
export function claimPort(port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, () => server.close(() => resolve()));
	});
}
