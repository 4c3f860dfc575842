/**
 * Who may import whom: an allow-list, so that a dependency nobody thought of is refused until someone writes
 * here why it may be. Type-only imports count too.
 */

/** Packages, by the folder in which they are installed. */
const packages = (...names) => names.map((name) => `^node_modules/${name}/`);

const domain = '^src/lib/domain/';
const i18n = '^src/lib/i18n/';
const ui = '^src/lib/ui/';
const uiShared = '^src/lib/ui/shared/';
const theme = '^src/lib/ui/theme/';
const storage = '^src/lib/server/storage/';
const openStorage = `${storage}open\\.ts$`;
const access = '^src/lib/server/access/';
const actor = `${access}actor\\.ts$`;
/** The names of cookies, which are set where somebody signs in. */
const sessionCookie = `${access}session-cookie\\.ts$`;
const auditTrail = `${access}audit/`;
const accounts = `${access}accounts/`;
/** Accounts and the trail, as the command line opens them. */
const openAccess = [`${accounts}(open|reading)-access\\.ts$`, `${auditTrail}open-audit\\.ts$`];
/** How a folder keeps anything: whole, durable and in turn. */
const durable = `${storage}(disk/(sealed-file|durable-files)|rounds|errors)\\.ts$`;
/** Files that come from others or go to them. */
const exchange = '^src/lib/server/(export|csv|calendar)/';
const useCases = '^src/lib/server/use-cases/';
const http = '^src/lib/server/http\\.ts$';
const optimiser = '^src/lib/server/optimiser/';
const start = '^src/lib/server/[^/]+\\.ts$';
const mail = '^src/lib/server/mail/';
const hooks = '^src/(hooks(\\.server|\\.client)?\\.ts|app\\.d\\.ts)$';
const routes = '^src/routes/';
const cli = '^src/cli/';
const tests = '^tests/';

const kit = packages('@sveltejs/kit');
/** What SvelteKit makes up while it runs: no file on disk. */
const kitVirtual = ['^\\$app/', '^\\$env/', '/?\\$types(\\.[dj]s)?$'];
const svelte = packages('svelte');
const widgets = packages(
	'bits-ui',
	'@lucide/svelte',
	'd3-[a-z]+',
	'@types/d3-[a-z]+',
	'fullcalendar',
	'@fullcalendar',
	'temporal-polyfill',
	'@fontsource-variable',
	'uqr'
);

const core = { dependencyTypes: ['core'] };

const allowed = [
	{
		comment: 'The domain is pure: it reads documents with zod and knows nothing but itself.',
		from: { path: domain },
		to: { path: [domain, ...packages('zod')] }
	},
	{
		comment:
			'Words are given to codes and values of the domain, and reach components through Svelte’s context.',
		from: { path: i18n },
		to: { path: [i18n, domain, ...svelte] }
	},
	{
		comment: 'Shared components carry no idea of the field, so that they stay usable for every idea.',
		from: { path: uiShared },
		to: { path: [uiShared, i18n, theme, ...svelte, ...widgets, ...kitVirtual] }
	},
	{
		comment:
			'A component draws what the domain calculates, in the words of i18n, and never reaches for the server.',
		from: { path: ui, pathNot: uiShared },
		to: { path: [ui, domain, i18n, ...kit, ...svelte, ...widgets, ...packages('zod'), ...kitVirtual] }
	},
	{
		comment: 'The store keeps records of documents and knows nobody who asks for them.',
		from: { path: storage },
		to: { path: [storage, domain, ...packages('lowdb', 'zod')] }
	},
	{
		comment: 'The embedded store is made of files, checksums and a lock, which Node provides.',
		from: { path: storage },
		to: core
	},
	{
		comment: 'Who may do what is judged on the document and the actor alone.',
		from: { path: access },
		to: { path: [access, domain, ...packages('zod')] }
	},
	{
		comment: 'The audit trail is kept as the ledger is: in sealed lines, durable and in a chain of hashes.',
		from: { path: auditTrail },
		to: { path: storage }
	},
	{
		comment: 'The audit trail is made of files and hashes, which Node provides.',
		from: { path: auditTrail },
		to: core
	},
	{
		comment:
			'Accounts are kept durably; passwords, codes and single sign-on are protocols that others keep well.',
		from: { path: accounts },
		to: { path: [durable, ...packages('@node-rs/argon2', 'otpauth', 'openid-client')] }
	},
	{
		comment: 'Accounts are made of files, secrets by chance and their hashes, which Node provides.',
		from: { path: accounts },
		to: core
	},
	{
		comment: 'A file for or from somebody else is made of entries, figures and words.',
		from: { path: exchange },
		to: {
			path: [
				exchange,
				domain,
				i18n,
				...packages('papaparse', '@types/papaparse', 'write-excel-file', 'fflate', 'ical-generator', 'zod')
			]
		}
	},
	{
		comment: 'What was judged is recognised by its hash when it comes back.',
		from: { path: [exchange, useCases] },
		to: { ...core, path: 'crypto$' }
	},
	{
		comment:
			'A use case asks access, calls the domain and records in the store; it knows no screen and no request.',
		from: { path: useCases },
		to: { path: [useCases, storage, access, exchange, domain, ...packages('zod')] }
	},
	{
		comment:
			'A digest makes the same row the same entry, and says whether what is recorded is what was previewed.',
		from: { path: [useCases, exchange] },
		to: core
	},
	{
		comment: 'The solver stands behind the door that the domain made for it, in a thread of its own.',
		from: { path: optimiser },
		to: { path: [optimiser, domain, ...packages('highs')] }
	},
	{
		comment: 'Threads, and where the solver’s module is, are what Node provides.',
		from: { path: optimiser },
		to: core
	},
	{
		comment: 'A use case hands the solver to the domain, which asks it.',
		from: { path: useCases },
		to: { path: optimiser }
	},
	{
		comment: 'The table from outcomes to answers knows the outcomes and SvelteKit.',
		from: { path: http },
		to: { path: [useCases, domain, ...kit] }
	},
	{
		comment: 'A mail says what waits for somebody, in words; what was told is kept as accounts are.',
		from: { path: mail },
		to: {
			path: [mail, useCases, `${access}actor\\.ts$`, `${accounts}(account|kept-items)\\.ts$`, domain, i18n]
		}
	},
	{
		comment: 'Mail goes out by a package that speaks SMTP; what is read back from a file is judged.',
		from: { path: mail },
		to: { path: packages('nodemailer', 'zod') }
	},
	{
		comment: 'What was told to whom is known by its hash, in a file.',
		from: { path: mail },
		to: core
	},
	{
		comment: 'Starting is the one place where store, access and use cases are put together.',
		from: { path: start, pathNot: http },
		to: { path: [start, storage, access, useCases, domain, mail] }
	},
	{
		comment: 'Starting reads the example file and the settings of the process.',
		from: { path: start, pathNot: http },
		to: core
	},
	{
		comment: 'What a route remembers travels as text, and the hooks are where that is told.',
		from: { path: hooks },
		to: { path: `${routes}remembered\\.ts$` }
	},
	{
		comment: 'Every request begins in the hooks, with a world, an actor and a language.',
		from: { path: hooks },
		to: { path: [start, access, useCases, domain, i18n, ...kit, ...kitVirtual] }
	},
	{
		comment: 'In the browser zod is told not to compile, which a strict content policy forbids.',
		from: { path: '^src/hooks\\.client\\.ts$' },
		to: { path: packages('zod') }
	},
	{
		comment: 'A route parses, calls a use case, maps its outcome and hands the result to a component.',
		from: { path: routes },
		to: {
			path: [
				routes,
				useCases,
				http,
				actor,
				sessionCookie,
				domain,
				i18n,
				ui,
				...kit,
				...svelte,
				...packages('zod', '@lucide/svelte', '@fontsource-variable'),
				...kitVirtual
			]
		}
	},
	{
		comment: 'A route may receive a file or make an id.',
		from: { path: routes, pathNot: '\\.svelte$' },
		to: core
	},
	{
		comment: 'The command line opens a folder, calls the use cases, and words or writes out what comes back.',
		from: { path: cli },
		to: { path: [cli, useCases, start, openStorage, ...openAccess, actor, exchange, domain, i18n] }
	},
	{
		comment: 'The command line reads files and writes streams.',
		from: { path: cli },
		to: core
	},
	{
		comment: 'Tests may look at anything.',
		from: { path: tests },
		to: {}
	}
];

const forbidden = [
	{
		name: 'no-circle',
		comment: 'Modules that need each other are one module, or hide a third.',
		severity: 'error',
		from: {},
		to: { circular: true }
	},
	{
		name: 'no-missing-module',
		comment: 'An import that leads nowhere would slip past every rule about where it leads.',
		severity: 'error',
		from: {},
		to: { couldNotResolve: true, pathNot: kitVirtual }
	},
	{
		name: 'no-test-in-the-product',
		comment: 'What runs for users does not lean on what checks it.',
		severity: 'error',
		from: { path: '^src/' },
		to: { path: tests }
	}
];

module.exports = {
	forbidden,
	allowed,
	allowedSeverity: 'error',
	options: {
		doNotFollow: { path: ['node_modules'] },
		exclude: { path: ['^tests/cases/.*\\.json$'] },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default'],
			mainFields: ['svelte', 'module', 'main', 'types']
		}
	}
};
