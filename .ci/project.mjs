/** Where the project stands, and how its set-up notices that something changed since the last time. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Something a person can put right: shown as its message alone, without a stack. */
export class Failure extends Error {}

/**
 * Says what the set-up is doing. Always on stderr: stdout belongs to the command that was asked for.
 * @param {string} line
 */
export function say(line) {
	process.stderr.write(`${line}\n`);
}

/**
 * A path inside the project.
 * @param {...string} parts
 */
export function inProject(...parts) {
	return join(root, ...parts);
}

/** @returns {Record<string, any>} package.json as it stands */
export function readPackage() {
	return JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
}

/**
 * One hash over files and folders, their names included, and over any further texts.
 * @param {string[]} names paths in the project; a folder stands for all that is in it, a missing one for nothing
 * @param {string[]} [texts]
 */
export function fingerprint(names, texts = []) {
	const hash = createHash('sha256');
	for (const file of names.flatMap(filesIn)) {
		const content = readFileSync(file);
		hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
	}
	for (const text of texts) hash.update(`\0${text}`);
	return hash.digest('hex');
}

/** @param {string} name */
function filesIn(name) {
	const path = inProject(name);
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((entry) => join(path, entry))
		.filter((entry) => statSync(entry).isFile())
		.sort();
}

/**
 * True when the work that left this stamp was done for the same fingerprint.
 * @param {string} stamp path in the project
 * @param {string} print
 */
export function isStamped(stamp, print) {
	const path = inProject(stamp);
	return existsSync(path) && readFileSync(path, 'utf8') === print;
}

/**
 * Leaves the stamp of finished work.
 * @param {string} stamp path in the project
 * @param {string} print
 */
export function setStamp(stamp, print) {
	writeFileSync(inProject(stamp), print);
}
