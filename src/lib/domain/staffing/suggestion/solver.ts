/** The door to whatever solves mixed-integer programs, so that the domain holds no solver. */

/** Least cost over columns between bounds, with rows between bounds; all numbers whole, `null`: no bound. */
export interface Milp {
	readonly columns: readonly MilpColumn[];
	readonly rows: readonly MilpRow[];
}

export interface MilpColumn {
	readonly lower: number;
	readonly upper: number;
	readonly cost: number;
	readonly isInteger: boolean;
}

export interface MilpRow {
	readonly lower: number | null;
	readonly upper: number | null;
	/** Each column at most once. */
	readonly terms: readonly (readonly [column: number, factor: number])[];
}

/** What came of solving. Only `optimal` holds values; of anything else nothing may be used. */
export type MilpAnswer =
	| { readonly status: 'optimal'; readonly values: readonly number[]; readonly objective: number }
	| { readonly status: 'infeasible' | 'unbounded' | 'out-of-time' | 'cancelled' | 'busy' };

/** How far solving is: seconds so far, and how far the best so far may be from the least, in percent (null: none yet). */
export interface SolveProgress {
	readonly seconds: number;
	readonly gapPercent: number | null;
}

export interface SolveOptions {
	/** After so long nothing is answered but `out-of-time`. */
	readonly limitMilliseconds: number;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: SolveProgress) => void;
}

/** Solves to the proven least cost, or says why not. The same problem has the same answer. */
export type SolveMilp = (problem: Milp, options: SolveOptions) => Promise<MilpAnswer>;
