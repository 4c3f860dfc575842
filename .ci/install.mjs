/** Brings node_modules into line with the lock file, and finds the project's own Node in it. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { Failure, fingerprint, inProject, isStamped, readPackage, say, setStamp } from './project.mjs';
import { listenTo } from './processes.mjs';

const STAMP = 'node_modules/.open-deur-installed';
const NODE_MAJOR = 26;
/** npm 10 neither links the platform's Node nor installs every platform package of the bundler. */
const NPM_MAJOR = 11;

/** Installs from the lock file, unless that was done for these very dependencies on this kind of machine. */
export async function install() {
	const print = installPrint();
	if (isStamped(STAMP, print)) return;
	say('Installing the packages of the lock file (a minute or so) …');
	const npm = findNpm();
	const errorsOnly = '--loglevel=error';
	// Left to itself npm leaves out what the build needs when NODE_ENV says production.
	const ci = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', errorsOnly];
	const newer = ['exec', '--yes', errorsOnly, '--', `npm@${NPM_MAJOR}`];
	const args = npm.major >= NPM_MAJOR ? ci : [...newer, ...ci];
	const { code, output } = await listenTo(outsideNode(), [npm.script, ...args]);
	if (code !== 0)
		throw new Failure(`${output.trimEnd()}\n\nThe packages could not be installed (see above).`);
	const node = projectNode();
	const version = await listenTo(node, ['--version']);
	if (version.code !== 0) throw new Failure(`${version.output}\n${node} does not run on this machine.`);
	setStamp(STAMP, print);
}

/** What an installation depends on. */
function installPrint() {
	const { dependencies, devDependencies, optionalDependencies } = readPackage();
	const asked = JSON.stringify([dependencies, devDependencies, optionalDependencies]);
	return fingerprint(['package-lock.json'], [asked, process.platform, process.arch]);
}

/** The Node that runs the project: the platform's package, else the running one if it is new enough. */
export function projectNode() {
	const binary = process.platform === 'win32' ? 'node.exe' : 'node';
	const found = Object.keys(readPackage().optionalDependencies)
		.map((name) => inProject('node_modules', name, 'bin', binary))
		.find((path) => existsSync(path));
	if (found) return found;
	if (Number.parseInt(process.versions.node) >= NODE_MAJOR) return process.execPath;
	throw new Failure(
		`There is no packaged Node ${NODE_MAJOR} for ${process.platform}-${process.arch}: ` +
			`install Node ${NODE_MAJOR} or newer yourself and run this command again.`
	);
}

/** True when this process already runs on the project's Node. */
export function onProjectNode() {
	return realpathSync(process.execPath) === realpathSync(projectNode());
}

/** npm's program file, to be run by a Node of our choice, and its major version. */
export function findNpm() {
	const node = dirname(realpathSync(outsideNode()));
	const script = [
		process.env.npm_execpath ?? '',
		join(node, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(node, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		...onPath('npm')
	].find((path) => existsSync(path) && realpathSync(path).endsWith('npm-cli.js'));
	if (!script) throw new Failure('npm was not found: it comes with Node 20 and newer.');
	const file = realpathSync(script);
	const { version } = JSON.parse(readFileSync(join(dirname(file), '..', 'package.json'), 'utf8'));
	return { script: file, major: Number.parseInt(version) };
}

/** A Node outside node_modules, because npm empties that folder while it runs. */
export function outsideNode() {
	const candidates = [process.env.npm_node_execpath ?? '', process.execPath, ...onPath('node')];
	const inside = realpathSync(inProject('.')) + sep;
	const found = candidates.find((path) => existsSync(path) && !realpathSync(path).startsWith(inside));
	return found ?? process.execPath;
}

/** @param {string} program */
function onPath(program) {
	const name = process.platform === 'win32' && program === 'node' ? 'node.exe' : program;
	return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}
