/** Gathers columns and rows of a mixed-integer program one by one; equal rows are kept once. */
import type { Milp, MilpColumn, MilpRow } from './solver.ts';

/** Column and factor. */
export type Term = readonly [column: number, factor: number];

export class Model {
	readonly #columns: MilpColumn[] = [];
	readonly #rows = new Map<string, MilpRow>();

	/** Adds a column and says its number. */
	column(lower: number, upper: number, cost: number, isInteger = true): number {
		return this.#columns.push({ lower, upper, cost, isInteger }) - 1;
	}

	/** Adds a row; terms of the same column are taken together. */
	row(terms: readonly Term[], lower: number | null, upper: number | null): void {
		const factors = new Map<number, number>();
		for (const [column, factor] of terms) factors.set(column, (factors.get(column) ?? 0) + factor);
		const together = [...factors].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
		if (together.length === 0 && (lower ?? 0) <= 0 && (upper ?? 0) >= 0) return;
		this.#rows.set(JSON.stringify([together, lower, upper]), { terms: together, lower, upper });
	}

	get problem(): Milp {
		return { columns: this.#columns, rows: [...this.#rows.values()] };
	}
}
