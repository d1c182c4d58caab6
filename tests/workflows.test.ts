import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readKept } from '../src/data/releases/kept.ts';
import { collectionNames } from '../src/text/zh-CN/collections.ts';
import { contributingText } from '../src/text/contributing.ts';
import { releaseOf, writeReleases } from './kept-releases.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');

type Permissions = Record<string, string>;

interface Step {
	name?: string;
	if?: string;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}

interface Job {
	uses?: string;
	needs?: string | string[];
	if?: string;
	permissions?: Permissions | string;
	env?: Record<string, string>;
	steps?: Step[];
}

interface Workflow {
	name: string;
	on: string | string[] | Record<string, { branches?: string[]; paths?: string[] } | null>;
	permissions?: Permissions | string;
	concurrency?: { group: string; 'cancel-in-progress': unknown };
	jobs: Record<string, Job>;
}

const texts = new Map(
	readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);

function read(file: string): Workflow {
	return parse(texts.get(file) ?? '') as Workflow;
}

/** The only jobs that may write anything, by file and job. */
const WRITERS: Readonly<Record<string, Permissions>> = {
	'publish.yml keep': { contents: 'write' },
	'publish.yml publish': { pages: 'write', 'id-token': 'write' },
	'addresses.yml addresses': { contents: 'write' },
};

/** What is unsafe in a workflow, as sentences. */
function findDangers(file: string, text: string): string[] {
	const workflow = parse(text) as Workflow;
	const { on, permissions, jobs } = workflow;
	const dangers: string[] = [];

	// The comment with the version is in the text alone.
	for (const [, uses = '', comment = ''] of text.matchAll(/^[\s-]*uses:\s*(\S+)(.*)$/gm)) {
		if (uses.startsWith('./')) continue;
		if (!/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) dangers.push(`${uses} is not pinned`);
		else if (!/^ # v\d+\.\d+\.\d+$/.test(comment)) dangers.push(`${uses} lacks its version`);
	}

	const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
	for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues']) {
		if (events.includes(event)) dangers.push(`${event} runs with what a stranger has written`);
	}

	if (permissions === undefined) dangers.push('permissions are not declared');
	else if (!isHarmless(permissions)) dangers.push('every job may write');

	for (const [name, job] of Object.entries(jobs)) {
		const allowed = WRITERS[`${file} ${name}`] ?? {};
		if (typeof job.permissions === 'string') dangers.push(`${name} may ${job.permissions}`);
		else {
			for (const [what, access] of Object.entries(job.permissions ?? {})) {
				if (access !== 'read' && allowed[what] !== access)
					dangers.push(`${name} may write ${what}`);
			}
		}
		if (holdsSecret(job.env)) dangers.push(`${name} hands a secret to every step`);
		for (const { uses, run, env, with: inputs } of job.steps ?? []) {
			if (holdsSecret(env) && run !== undefined && /\b(?:npm|npx|node)\b|\.ci\//.test(run)) {
				dangers.push(`${name} hands a secret to packages`);
			}
			if (uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false) {
				dangers.push(`${name} leaves its credentials in the clone`);
			}
			// What an expression says becomes part of the script; by way of `env` it stays a text.
			if (run?.includes('${{')) dangers.push(`${name} puts an expression into a script`);
		}
	}
	return dangers;
}

function holdsSecret(env: Record<string, string> = {}): boolean {
	return Object.values(env).some((value) => /\bgithub\.token\b|\bsecrets\b/.test(value));
}

function isHarmless(permissions: Permissions | string): boolean {
	return (
		typeof permissions !== 'string' &&
		Object.values(permissions).every((access) => access === 'read')
	);
}

describe('a workflow', () => {
	test.each([...texts])('%s is safe', (file, text) => {
		expect(findDangers(file, text)).toEqual([]);
	});

	test('that is unsafe is explained', () => {
		const text = `
on: [push, pull_request_target]
permissions: write-all
jobs:
  publish:
    permissions: { contents: write }
    env: { TOKEN: "\${{ secrets.TOKEN }}" }
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020
        with: { persist-credentials: false }
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: true }
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: npm run build
        env: { GH_TOKEN: "\${{ github.token }}" }
`;
		expect(findDangers('publish.yml', text)).toEqual([
			'actions/checkout@v7 is not pinned',
			'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 lacks its version',
			'pull_request_target runs with what a stranger has written',
			'every job may write',
			'publish may write contents',
			'publish hands a secret to every step',
			'publish leaves its credentials in the clone',
			'publish leaves its credentials in the clone',
			'publish puts an expression into a script',
			'publish hands a secret to packages',
		]);
		expect(findDangers('x.yml', 'on: push\njobs: {}')).toEqual(['permissions are not declared']);
	});

	test('uses one version of each action, and only parts of its own that are there', () => {
		const versions = new Map<string, Set<string>>();
		for (const [, action = '', version = ''] of [...texts.values()]
			.join('\n')
			.matchAll(/uses: ([\w/.-]+)(@.*)?$/gm)) {
			if (action.startsWith('./')) expect(existsSync(join(root, action))).toBe(true);
			versions.set(action, (versions.get(action) ?? new Set()).add(version));
		}
		expect(versions.size).toBeGreaterThan(1);
		expect([...versions].filter(([, used]) => used.size > 1)).toEqual([]);
	});
});

test('every command that a workflow runs is there', () => {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const commands = [...texts.values()].flatMap((text) =>
		[...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, command = '']) => command),
	);
	expect(commands).toContain('build');
	expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});

test('every job that may write is there', () => {
	const jobs = [...texts.keys()].flatMap((file) =>
		Object.keys(read(file).jobs).map((name) => `${file} ${name}`),
	);
	expect(jobs).toEqual(expect.arrayContaining(Object.keys(WRITERS)));
});

test('main is published after its tests, one state after the other', () => {
	const { on, concurrency, jobs } = read('publish.yml');
	expect(on).toMatchObject({ push: { branches: ['main'] } });
	expect(concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });

	/** A job and all that has to be green before it. */
	const upTo = (name: string): string[] => {
		const { needs = [] } = jobs[name] ?? {};
		return [...new Set([...[needs].flat().flatMap(upTo), name])];
	};
	expect(upTo('publish')).toEqual(['test', 'build', 'keep', 'publish']);
	expect(Object.keys(jobs)).toEqual(upTo('publish'));
	expect([jobs['build']?.needs, jobs['test']?.uses]).toEqual([
		'test',
		'./.github/workflows/test.yml',
	]);
	// With any of these, a job runs although what it needs has failed.
	for (const { if: condition } of Object.values(jobs)) {
		expect(condition ?? '').not.toMatch(/always|failure|cancelled/);
	}
	expect(jobs['build']?.if).toContain(`github.ref == 'refs/heads/main'`);

	const test = read('test.yml');
	expect(Object.keys(test.on)).toEqual(['pull_request', 'workflow_call']);
	expect(test.jobs['test']?.steps?.at(-1)?.run).toMatch(/ \.ci\/run$/);
});

test('the site is built for the origin and the folder that GitHub Pages gives it, with pictures for previews', () => {
	const build = read('publish.yml').jobs['build']?.steps?.find(({ env }) => env?.['SITE_URL']);
	expect(build?.env).toEqual({
		SITE_URL: '${{ steps.pages.outputs.origin }}',
		BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
		OG_IMAGES: '1',
	});
});

describe('releases of the data', () => {
	const { build, keep, publish } = read('publish.yml').jobs;
	let dir: string;
	const first = releaseOf('2030-01-10');

	/** A `gh` that writes down what it is asked, and has a release, another tag and the built site. */
	const gh = `#!/bin/bash
echo "$*" >> "$DIR/asked"
case "$1 $2" in
	'release list') printf 'v1\\ndata-2030-01\\n' ;;
	'release download') mkdir -p "$5" && cp "$DIR/released/2030-01/"* "$5" ;;
	'run download') mkdir -p "$7" && cp "$DIR/artifact.tar" "$7" ;;
esac
`;

	function runScript(job: Job | undefined, name: string, env: Record<string, string> = {}): string {
		const step = job?.steps?.find((one) => one.name === name);
		expect(step?.env?.['GH_TOKEN']).toBe('${{ github.token }}');
		return execFileSync('bash', ['-e', '-c', step?.run ?? ''], {
			cwd: join(dir, 'clone'),
			encoding: 'utf8',
			stdio: 'pipe',
			env: { ...process.env, ...env, DIR: dir, PATH: `${join(dir, 'bin')}:${process.env['PATH']}` },
		});
	}

	const keepStep = 'Keep the new release of the data';
	const keepEnv = { RELEASE: '2030-01', GITHUB_RUN_ID: '7', GITHUB_SHA: 'abc' };
	const asked = () => readFileSync(join(dir, 'asked'), 'utf8').trim().split('\n');

	beforeEach(() => {
		dir = mkdtempSync(join(tmpdir(), 'atlas-'));
		for (const folder of ['bin', 'clone']) mkdirSync(join(dir, folder));
		writeFileSync(join(dir, 'bin/gh'), gh, { mode: 0o755 });
		writeReleases(join(dir, 'released'), [first]);
	});

	afterEach(() => rmSync(dir, { recursive: true }));

	/** What a build hands to GitHub Pages. */
	function packSite(): void {
		const site = join(dir, 'site/data/releases');
		mkdirSync(site, { recursive: true });
		cpSync(join(dir, 'released'), site, { recursive: true });
		writeFileSync(join(site, '2030-01/index.html'), '<p>');
		execFileSync('tar', ['-cf', 'artifact.tar', '-C', 'site', '.'], { cwd: dir });
	}

	test('those that are kept are fetched to where the build proves them, and other tags are none', () => {
		runScript(build, 'Fetch the releases of the data');
		expect(readKept(join(dir, 'clone'))).toEqual({ releases: [first], problems: [] });
		expect(asked()).toHaveLength(2);
		const steps = build?.steps ?? [];
		const at = (found: (step: Step) => boolean) => steps.findIndex(found);
		expect(at(({ name }) => name === 'Fetch the releases of the data')).toBeLessThan(
			at(({ run }) => run === 'npm run build'),
		);
	});

	test('a build without them stops where they cannot be listed', () => {
		writeFileSync(join(dir, 'bin/gh'), '#!/bin/bash\nexit 1\n', { mode: 0o755 });
		expect(() => runScript(build, 'Fetch the releases of the data')).toThrow();
	});

	test('a new one is kept as it is published, with its files alone, before the site is', () => {
		packSite();
		runScript(keep, keepStep, keepEnv);
		expect(asked().at(-1)).toBe(
			'release create data-2030-01 SHA256SUMS gaoxin-atlas.tar.gz release.json --target abc --title 数据 2030-01 --notes 资料截至 2030-01-10 的全部数据。 --latest=false',
		);
		expect(publish?.needs).toContain('keep');
		expect(keep?.steps?.every(({ if: when }) => when === "needs.build.outputs.release != ''")).toBe(
			true,
		);
	});

	test('one that is not what its sums say is not kept', () => {
		writeFileSync(join(dir, 'released/2030-01/release.json'), '{}');
		packSite();
		expect(() => runScript(keep, keepStep, keepEnv)).toThrow();
		expect(asked()).toEqual(['run download 7 --name github-pages --dir site']);
	});

	test('nothing is ever taken away or put in the place of another', () => {
		const scripts = [...texts.values()].join('\n');
		expect(scripts).not.toMatch(/gh release (?:delete|edit|upload)|--clobber/);
	});

	test('only the job that keeps them may write them, and it runs no program of ours', () => {
		expect(build?.permissions).toEqual({ contents: 'read', pages: 'read' });
		expect(keep?.permissions).toEqual({ actions: 'read', contents: 'write' });
		expect(keep?.steps?.map(({ uses }) => uses)).toEqual([undefined]);
		expect(JSON.stringify(keep)).not.toMatch(/\b(?:npm|npx|node)\b/);
	});
});

test('a pull request is compared with the base that it is merged into', () => {
	const { on, jobs } = read('content.yml');
	expect(on).toEqual({ pull_request: null });
	const steps = jobs['content']?.steps ?? [];
	expect(steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
	expect(steps.map(({ run }) => run ?? '').join('\n')).toContain('diff -- HEAD^1');
});

test('the contributor guide names every workflow, and none that there is not', () => {
	const named = [...contributingText.checks.join('').matchAll(/`([A-Z]\w+)`/g)];
	expect([...new Set(named.map(([, name]) => name))].sort()).toEqual(
		[...texts.keys()].map((file) => read(file).name).sort(),
	);
});

describe('the job that lists addresses', () => {
	const { on, concurrency, jobs } = read('addresses.yml');
	const steps = jobs['addresses']?.steps ?? [];
	const script = steps.at(-1)?.run ?? '';
	// Nobody's own settings, and nobody's name.
	const gitEnvironment = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
	let dir: string;

	/** As GitHub runs a script, with its host in a folder. */
	function runScript(): string {
		return execFileSync('bash', ['-e', '-c', script], {
			cwd: join(dir, 'clone'),
			encoding: 'utf8',
			stdio: 'pipe',
			env: {
				...process.env,
				TOKEN: 'secret',
				GITHUB_SERVER_URL: 'https://github.com',
				GITHUB_REPOSITORY: 'atlas/atlas',
				...gitEnvironment,
				GIT_CONFIG_COUNT: '1',
				GIT_CONFIG_KEY_0: `url.${join(dir, 'host')}.insteadOf`,
				GIT_CONFIG_VALUE_0: 'https://x-access-token:secret@github.com/atlas/atlas',
			},
		});
	}

	function git(where: string, ...args: string[]): string {
		return execFileSync('git', args, {
			cwd: join(dir, where),
			encoding: 'utf8',
			stdio: 'pipe',
			env: { ...process.env, ...gitEnvironment },
		}).trim();
	}

	function write(where: string, file: string, text: string): void {
		mkdirSync(join(dir, where, 'content'), { recursive: true });
		writeFileSync(join(dir, where, 'content', file), text);
	}

	/** Someone else's push to main. */
	function pushFromElsewhere(file: string, text: string): void {
		write('person', file, text);
		git('person', 'add', '.');
		git('person', '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-m', file);
		git('person', 'push', 'origin', 'HEAD:main');
	}

	/** The commits on main, newest first, each with the files it changes. */
	function log(): string[] {
		const commits = git('host', 'log', '--format=§%s', '--name-only', 'main').split('§').slice(1);
		return commits.map((commit) => commit.trim().replaceAll(/\n+/g, ': '));
	}

	beforeEach(() => {
		dir = mkdtempSync(join(tmpdir(), 'atlas-'));
		git('.', 'init', '--bare', '--initial-branch=main', 'host');
		git('.', 'clone', 'host', 'person');
		write('person', 'zone.mdx', 'one');
		pushFromElsewhere('addresses.yaml', 'a');
		git('.', 'clone', 'host', 'clone');
	});

	afterEach(() => rmSync(dir, { recursive: true }));

	test('starts from the newest main, one at a time, and never from its own commit', () => {
		expect(on).toEqual({
			push: { branches: ['main'], paths: ['content/**', '!content/addresses.yaml'] },
		});
		expect(concurrency?.['cancel-in-progress']).toBe(false);
		expect(steps[0]?.with).toMatchObject({ ref: 'main' });
		expect(script).toContain('[skip ci]');
		expect(steps.map(({ run }) => run)).toContain('npm run fix -- --addresses');
	});

	test('commits nothing where no address is new', () => {
		write('clone', 'zone.mdx', 'formatted');
		expect(runScript()).toContain('没有新的地址。');
		expect(log()).toHaveLength(1);
	});

	test('makes one commit of that one file, whatever else was mended', () => {
		write('clone', 'zone.mdx', 'formatted');
		write('clone', 'addresses.yaml', 'a\nb\n');
		runScript();
		expect(log()[0]).toBe('Content: list new addresses [skip ci]: content/addresses.yaml');
		expect(log()).toHaveLength(2);
		expect(git('host', 'show', 'main:content/zone.mdx')).toBe('one');
	});

	test('puts its commit on top of what was pushed meanwhile', () => {
		write('clone', 'zone.mdx', 'formatted');
		write('clone', 'addresses.yaml', 'a\nb\n');
		pushFromElsewhere('other.mdx', 'two');
		runScript();
		expect(log().slice(0, 2)).toEqual([
			'Content: list new addresses [skip ci]: content/addresses.yaml',
			'other.mdx: content/other.mdx',
		]);
	});

	test('fails and pushes nothing where someone else has written the same lines', () => {
		write('clone', 'addresses.yaml', 'a\nb\n');
		pushFromElsewhere('addresses.yaml', 'a\nc\n');
		expect(runScript).toThrow('Could not apply');
		expect(git('host', 'show', 'main:content/addresses.yaml')).toBe('a\nc');
	});
});

describe('what people fill in', () => {
	const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter(
		(file) => file !== 'config.yml',
	);

	interface Field {
		type: string;
		id?: string;
		attributes: { label?: string; value?: string; options?: string[] };
		validations?: { required?: boolean };
	}

	interface Form {
		name: string;
		description: string;
		title: string;
		body: Field[];
	}

	const readForm = (file: string) =>
		parse(readFileSync(join(root, '.github/ISSUE_TEMPLATE', file), 'utf8')) as Form;

	test('there are forms for a wrong figure, a source and a page', () => {
		expect(forms.map((file) => readForm(file).name)).toEqual(['数字有误', '补充来源', '新增页面']);
	});

	test.each(forms)('%s has what GitHub asks of a form', (file) => {
		const { name, description, title, body } = readForm(file);
		expect([name, description, title].filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
		const fields = body.filter(({ type }) => type !== 'markdown');
		for (const unique of [fields.map(({ id }) => id), fields.map((f) => f.attributes.label)]) {
			expect(unique.every(Boolean)).toBe(true);
			expect(new Set(unique).size).toBe(unique.length);
		}
		for (const { type, attributes } of body) {
			expect(['markdown', 'input', 'textarea', 'dropdown']).toContain(type);
			expect(type === 'markdown' ? attributes.value : 'none').toBeTruthy();
			expect(type === 'dropdown' ? attributes.options?.length : 1).toBeGreaterThan(0);
		}
	});

	test('no fact is taken without its source', () => {
		const required = (file: string) =>
			readForm(file).body.flatMap(({ id, validations }) => (validations?.required ? [id] : []));
		expect(required('1-wrong-figure.yml')).toEqual([
			...['page', 'printed', 'expected'],
			...['publisher', 'title', 'published', 'link'],
		]);
		expect(required('2-add-source.yml')).toEqual(
			expect.arrayContaining(['publisher', 'title', 'published', 'link']),
		);
		expect(required('3-new-page.yml')).toContain('sources');
	});

	test('a new page is of a kind that there is', () => {
		const kinds = readForm('3-new-page.yml').body.find(({ id }) => id === 'kind');
		const names: string[] = Object.values(collectionNames);
		expect(kinds?.attributes.options?.filter((kind) => !names.includes(kind))).toEqual([]);
	});

	test('the sample of code owners is no file that GitHub reads, and names nobody', () => {
		const sample = readFileSync(join(root, '.github/CODEOWNERS.sample'), 'utf8');
		expect(sample.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
		for (const place of ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']) {
			expect(existsSync(join(root, place))).toBe(false);
		}
	});

	test('new versions are proposed for packages and for actions', () => {
		const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')) as {
			updates: { 'package-ecosystem': string; schedule: { interval: string } }[];
		};
		expect(
			updates.map((update) => [update['package-ecosystem'], update.schedule.interval]),
		).toEqual([
			['npm', 'weekly'],
			['github-actions', 'weekly'],
		]);
	});
});
