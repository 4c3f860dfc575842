/** The audit trail for the administrator: page by page, the newest line first. */
import { basename } from 'node:path';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { AuditLine, Concern } from '#server/access/audit/audit.ts';
import { DamagedFile, MissingFile } from '#server/storage/errors.ts';
import { done } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { instantsOf, timeThere, zoneOf } from '../clock-there.ts';
import { inNameOfShown, type InNameOf } from './who-looked.ts';

/** What is asked for; null: all of them. */
export interface LogQuestion {
	/** Whole days where the institution is, the last one included. */
	readonly from: string | null;
	readonly until: string | null;
	/** An account's id or login. */
	readonly who: string | null;
	readonly youthId: string | null;
	/** From 1. */
	readonly page: number;
}

/** What a line is about; the name of a place where it has one. */
export interface ConcernShown extends Concern {
	readonly name: string | null;
}

export interface LogRow extends Pick<AuditLine, 'who' | 'role' | 'what' | 'useCase' | 'from' | 'outcome'> {
	/** `YYYY-MM-DDTHH:MM:SS` on the clock of the institution. */
	readonly at: string;
	/** Of whoever still has an account. */
	readonly name: string | null;
	readonly inNameOf: InNameOf | null;
	readonly about: readonly ConcernShown[];
	/** How many more it is about than are shown. */
	readonly aboutMore: number;
}

export interface LogView {
	readonly rows: readonly LogRow[];
	readonly page: number;
	readonly hasMore: boolean;
	/** Every page that can be asked for has been: a narrower question finds the rest. */
	readonly isLast: boolean;
	/** False where lines cannot be written now. */
	readonly healthy: boolean;
	/** The file that is not as it was written; null where all that was read is. */
	readonly damaged: { readonly file: string; readonly line: number | null } | null;
}

const ROWS_PER_PAGE = 100;
const MOST_PAGES = 100;
const MOST_ABOUT = 6;

export const viewLog = useCase('view-log', 'read', async (context, question: LogQuestion) => {
	context.demand('see-log', {});
	const { document, world } = context;
	const page = Math.min(Math.max(1, question.page), MOST_PAGES);
	const { lines, damaged } = await linesOf(context, question, page * ROWS_PER_PAGE + 1);
	const names = new Map(world.access?.accounts().map(({ id, name }) => [id, name]));
	return done<LogView>({
		rows: lines
			.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE)
			.map((line) => ({ ...rowOf(line, document), name: names.get(line.who) ?? null })),
		page,
		hasMore: lines.length > page * ROWS_PER_PAGE && page < MOST_PAGES,
		isLast: lines.length > page * ROWS_PER_PAGE && page === MOST_PAGES,
		...{ healthy: world.audit.healthy, damaged }
	});
});

/** The newest lines that are asked for, at most `limit`. */
async function linesOf(
	{ document, world }: Context,
	{ from, until, who, youthId }: LogQuestion,
	limit: number
): Promise<{ lines: readonly AuditLine[]; damaged: LogView['damaged'] }> {
	const account = world.access?.accounts().find(({ login }) => login === who?.toLowerCase());
	const query = {
		...instantsOf({ from, until }, zoneOf(document)),
		...(who !== null && { who: account?.id ?? who }),
		...(youthId !== null && { youthId }),
		limit
	};
	try {
		return { lines: await world.audit.read(query), damaged: null };
	} catch (error) {
		if (!(error instanceof DamagedFile || error instanceof MissingFile)) throw error;
		const line = error instanceof DamagedFile ? error.line : null;
		return { lines: [], damaged: { file: basename(error.file), line } };
	}
}

function rowOf(line: AuditLine, document: OpenDeurDocument): Omit<LogRow, 'name'> {
	const { who, role, what, useCase, from, outcome } = line;
	return {
		...{ who, role, what, useCase, from, outcome },
		at: timeThere(line.at, zoneOf(document)),
		inNameOf: inNameOfShown(line.onBehalfOf, document),
		about: line.about
			.slice(0, MOST_ABOUT)
			.map((concern) => ({ ...concern, name: nameOf(concern, document) })),
		aboutMore: Math.max(0, line.about.length - MOST_ABOUT)
	};
}

function nameOf({ kind, id }: Concern, { groups, locations }: OpenDeurDocument): string | null {
	const places: readonly { id: string; name: string }[] =
		kind === 'group' ? groups : kind === 'location' ? locations : [];
	return places.find((place) => place.id === id)?.name ?? null;
}
