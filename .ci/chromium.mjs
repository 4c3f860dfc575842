/** Finds a Chromium for the browser tests, or installs Debian's. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Failure, say } from './project.mjs';
import { listenTo } from './processes.mjs';

const PROGRAMS = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable'
];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
	['Google', 'Chrome', 'Application', 'chrome.exe'],
	['Chromium', 'Application', 'chrome.exe'],
	['Microsoft', 'Edge', 'Application', 'msedge.exe']
];

/** @returns {Promise<string>} the path of a browser; where there is none and none can be installed it fails */
export async function chromium() {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen && !isProgram(chosen)) throw new Failure(`CHROMIUM_PATH=${chosen} is not a program.`);
	const found = chosen || findChromium();
	if (found) return found;
	if (isRootOnDebian()) await installChromium();
	const installed = findChromium();
	if (installed) return installed;
	throw new Failure(
		'The browser tests need a Chromium, Chrome or Edge, and none was found. Install one ' +
			'(Debian: apt-get install chromium, macOS: brew install --cask chromium), ' +
			'or name its program file: CHROMIUM_PATH=/path/to/chrome npm test'
	);
}

function findChromium() {
	return usualPlaces().find(isProgram);
}

function usualPlaces() {
	const { platform, env } = process;
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
			(folder) => !!folder
		);
		return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((parts) => join(String(folder), ...parts)));
	}
	if (platform === 'darwin') {
		const folders = ['/Applications', join(homedir(), 'Applications')];
		return folders.flatMap((folder) =>
			MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app))
		);
	}
	const folders = [...FOLDERS, ...(env.PATH ?? '').split(delimiter)];
	return PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function isRootOnDebian() {
	const release = '/etc/os-release';
	return (
		process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
	);
}

async function installChromium() {
	say('Installing Debian’s chromium for the browser tests (a minute or two) …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const args of [
		['update'],
		['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']
	]) {
		const { code, output } = await listenTo('apt-get', args, env);
		if (code !== 0) throw new Failure(`${output.trimEnd()}\n\napt-get ${args.join(' ')} failed (see above).`);
	}
}
