/** How a command ends that cannot do what was asked: an exit code and its lines on stderr. */

/** Exit codes of FORMAT.md section 7. */
export const EXIT = { ok: 0, failure: 1, badInput: 2 } as const;

/** Ends a command; each line is printed on stderr as it is. */
export class Refusal extends Error {
	readonly exitCode: number;
	readonly lines: readonly string[];

	constructor(exitCode: number, lines: readonly string[]) {
		super(lines[0] ?? '');
		this.name = 'Refusal';
		this.exitCode = exitCode;
		this.lines = lines;
	}
}

/** A refusal for one wrong word on the command line, in the shape of a problem: `path: code: message`. */
export function badOption(option: string, code: string, message: string): Refusal {
	return new Refusal(EXIT.badInput, [`${option}: ${code}: ${message}`]);
}
