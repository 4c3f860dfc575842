/** Gathers errors up to a number that no honest document reaches, so that a hostile one cannot fill the memory. */
import { errorAt, type ErrorCause, type ErrorValues, type Problem } from './problem.ts';

/** The most problems that are told of one document. */
export const MOST_PROBLEMS = 250_000;

/** Problems in the order in which they are found; when full, later ones are let go. */
export class ProblemList {
	readonly found: Problem[] = [];

	/** True when no more is told: what is left need not be looked at. */
	get isFull(): boolean {
		return this.found.length >= MOST_PROBLEMS;
	}

	/** Adds the error of a cause at a path; it is not even made when the list is full. */
	add<C extends ErrorCause>(cause: C, path: string, values: ErrorValues[C]): void {
		if (!this.isFull) this.found.push(errorAt(cause, path, values));
	}

	/** Adds a problem that is already made. */
	push(problem: Problem): void {
		if (!this.isFull) this.found.push(problem);
	}
}
