/**
 * The work of the solver's thread. It reaches nothing but its arguments, for its text is started as a thread by
 * itself: so it runs the same from source, from a bundle, and in tests, without a file of its own.
 */
import type { Highs, Model } from 'highs';
import type { Milp } from '#domain/staffing/suggestion/solver.ts';

/** What a thread is started with. */
export interface ThreadTask {
	/** Where the solver's module is. */
	readonly highs: string;
	readonly problem: Milp;
	readonly limitSeconds: number;
}

/** What a thread says: how far it is, and once what came of it. */
export type ThreadMessage =
	| { readonly progress: { readonly seconds: number; readonly gapPercent: number | null } }
	| {
			readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'out-of-time';
			readonly values: readonly number[];
			readonly objective: number;
	  };

/** Loads the solver, solves the task to the proven least cost, and says what came of it. */
export async function solveInThread(
	say: (message: ThreadMessage) => void,
	{ highs: module, problem, limitSeconds }: ThreadTask,
	load: (module: string) => unknown
): Promise<void> {
	// The module is HiGHS: what it exports is its loader.
	const start = load(module) as () => Promise<Highs>;
	const highs = await start();

	/** Often enough to see that it goes on. */
	const secondsBetween = 0.2;
	const bounds = (values: readonly (number | null)[], none: number) => values.map((value) => value ?? none);
	const { columns, rows } = problem;
	const starts = [0];
	for (const { terms } of rows) starts.push(starts[starts.length - 1] + terms.length);
	const kinds = highs.constants.variableType;

	const report = (model: Model): void => {
		const { modelStatus } = highs.constants;
		const status = model.getModelStatus();
		if (status === modelStatus.optimal) {
			const values = Array.from(model.getSolution().colValue);
			say({ status: 'optimal', values, objective: model.getObjectiveValue() });
		} else if (status === modelStatus.infeasible) {
			say({ status: 'infeasible', values: [], objective: 0 });
		} else if (status === modelStatus.unboundedOrInfeasible && columns.every(({ upper }) => upper < 1e30)) {
			say({ status: 'infeasible', values: [], objective: 0 });
		} else if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible) {
			say({ status: 'unbounded', values: [], objective: 0 });
		} else if (status === modelStatus.timeLimit) {
			say({ status: 'out-of-time', values: [], objective: 0 });
		} else {
			throw new Error(`the solver ended with status ${status}`);
		}
	};

	const model = highs.createModel({
		numCols: columns.length,
		numRows: rows.length,
		colCost: columns.map(({ cost }) => cost),
		colLower: columns.map(({ lower }) => lower),
		colUpper: columns.map(({ upper }) => upper),
		rowLower: bounds(
			rows.map(({ lower }) => lower),
			-highs.infinity
		),
		rowUpper: bounds(
			rows.map(({ upper }) => upper),
			highs.infinity
		),
		integrality: columns.map(({ isInteger }) => (isInteger ? kinds.integer : kinds.continuous)),
		matrix: {
			format: 'csr',
			numRows: rows.length,
			numCols: columns.length,
			starts,
			indices: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
			values: rows.flatMap(({ terms }) => terms.map(([, factor]) => factor))
		}
	});
	try {
		// Costs are whole numbers: less than one apart is the same. The seed makes every run alike.
		model.options.set({
			output_flag: false,
			random_seed: 0,
			mip_rel_gap: 0,
			mip_abs_gap: 0.9,
			time_limit: limitSeconds
		});
		say({ progress: { seconds: 0, gapPercent: null } });
		let told = 0;
		model.run({
			[highs.constants.callbackType.mipInterrupt]({ data: { running_time: seconds = 0, mip_gap: gap } }) {
				if (seconds < told + secondsBetween) return;
				told = seconds;
				const known = typeof gap === 'number' && Number.isFinite(gap);
				say({ progress: { seconds, gapPercent: known ? gap * 100 : null } });
			}
		});
		report(model);
	} finally {
		model.dispose();
	}
}
