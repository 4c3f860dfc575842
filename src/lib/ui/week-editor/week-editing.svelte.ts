/** The state of the week editor: the draft with its steps, what is dragged, what is chosen, and what it all does. */
import { createContext } from 'svelte';
import { isDate } from '#domain/document/formats.ts';
import { rowOn } from '#domain/institution/lock-on.ts';
import { redo, startHistory, step, undo, type DraftHistory } from '#domain/program/draft-history.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import { blockAt, sameProgram, type BlockPlace, type DraftProgram } from '#domain/program/draft.ts';
import { applyEdit, applyEdits, type Edit } from '#domain/program/edit.ts';
import { ordinaryWeek } from '#domain/seclusion/week.ts';
import { DraftKeeper } from './draft-keeper.svelte.ts';
import type { EditorData, RefusedEdit } from './editor-data.ts';

/** A stretch of a template on which a new block is to come. */
export interface NewStretch {
	readonly template: string;
	readonly start: string;
	readonly end: string;
}

const NOTHING_TYPED = { title: '', reason: '', from: '', until: '', basis: '' };

export class WeekEditing {
	/** What the server said last. */
	data: EditorData;
	selected = $state.raw<BlockPlace | null>(null);
	adding = $state.raw<NewStretch | null>(null);
	refused = $state.raw<RefusedEdit | null>(null);
	/** What was typed about the version to be. */
	typed = $state<Required<VersionForm>>({ ...NOTHING_TYPED });
	readonly keeper: DraftKeeper;
	#history: DraftHistory;
	/** The program as it would be if what is dragged were let go here. */
	#preview = $state.raw<DraftProgram | null>(null);
	/** True from the first step in this window: from then on its own steps count. */
	#stepped = $state(false);

	constructor(data: EditorData, selected: BlockPlace | null, refused: RefusedEdit | null) {
		this.data = $state.raw(data);
		this.#history = $state.raw(startHistory(data.program));
		this.typed = { ...this.typed, ...data.form };
		this.selected = selected;
		this.refused = refused;
		this.keeper = new DraftKeeper(
			{
				address: `/groups/${data.group.id}/program/draft`,
				baseId: data.base?.id ?? null,
				snapshot: () => ({ program: this.program, form: $state.snapshot(this.typed) })
			},
			data.draft
		);
	}

	/** The program as it stands. */
	get program(): DraftProgram {
		return this.#history.present;
	}

	/** The program as it stands, or as it would be while something is dragged. */
	get shown(): DraftProgram {
		return this.#preview ?? this.#history.present;
	}

	/** The first day of the version to be, where it was typed; else today. */
	get date(): string {
		return isDate(this.typed.from) ? this.typed.from : this.data.today;
	}

	/** What the group's doors can do on that day. */
	get lock() {
		return rowOn(this.data.group.settings, this.date).lock;
	}

	/** The ordinary week of the version that the draft changes; null where there is none. */
	readonly before = $derived.by(() =>
		this.data.base ? ordinaryWeek(this.data.base.program, this.lock) : null
	);

	readonly after = $derived.by(() => ordinaryWeek(this.shown, this.lock));

	/** The same without what is only dragged. */
	readonly settled = $derived.by(() => ordinaryWeek(this.program, this.lock));

	/** True where the program differs from the version that it changes. */
	readonly differs = $derived.by(() => !this.data.base || !sameProgram(this.data.base.program, this.program));

	get canUndo(): boolean {
		return this.#history.past.length > 0 || this.#serverCan('canUndo');
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0 || this.#serverCan('canRedo');
	}

	/** Makes some changes, all or none; a refusal stands at `where`. */
	make(edits: readonly Edit[], where: string): boolean {
		const result = applyEdits(this.program, edits);
		if (!result.ok) {
			this.refused = { where, refusal: result.refusal };
			return false;
		}
		this.refused = null;
		this.#take(step(this.#history, result.program));
		return true;
	}

	/** Shows what a change would do, without making it; false where it would be refused. */
	tryOut(edit: Edit): boolean {
		const result = applyEdit(this.program, edit);
		this.#preview = result.ok ? result.program : null;
		this.refused = result.ok ? null : { where: 'calendar', refusal: result.refusal };
		return result.ok;
	}

	/** Nothing is dragged any more. */
	stopTrying(): void {
		this.#preview = null;
	}

	async undo(): Promise<void> {
		this.refused = null;
		if (this.#history.past.length > 0) this.#take(undo(this.#history));
		else if (this.#serverCan('canUndo')) await this.#ask('undo');
	}

	async redo(): Promise<void> {
		this.refused = null;
		if (this.#history.future.length > 0) this.#take(redo(this.#history));
		else if (this.#serverCan('canRedo')) await this.#ask('redo');
	}

	/** Something was typed about the version to be. */
	typing(): void {
		this.keeper.changed();
	}

	select(at: BlockPlace | null): void {
		this.selected = at;
		this.adding = null;
		this.refused = null;
	}

	add(stretch: NewStretch | null): void {
		this.adding = stretch;
		this.selected = null;
		this.refused = null;
	}

	/** The server has answered anew. What stands only here stays; where all was kept, the server goes first. */
	receive(data: EditorData): void {
		if (data === this.data) return;
		if (sameProgram(data.program, this.program)) {
			this.data = data;
			this.keeper.startAgain(data.draft, data.base?.id ?? null);
		} else if (this.keeper.unsaved) {
			this.data = data;
		} else {
			this.#startAgain(data);
		}
	}

	/** What stands only here may go: the next answer of the server takes its place. */
	letGo(): void {
		this.keeper.startAgain(this.data.draft, this.data.base?.id ?? null);
	}

	#startAgain(data: EditorData): void {
		this.data = data;
		this.#history = startHistory(data.program);
		this.#stepped = false;
		this.typed = { ...NOTHING_TYPED, ...data.form };
		this.#dropWhatIsGone();
		this.keeper.startAgain(data.draft, data.base?.id ?? null);
	}

	/** Goes on with what this window had not kept before it was reloaded, where there is anything. */
	takeUp(): void {
		const copy = this.keeper.takeCopy();
		if (!copy) return;
		if (copy.revision !== this.keeper.revision && sameProgram(copy.program, this.program)) return;
		this.typed = { ...this.typed, ...copy.form };
		this.keeper.revision = copy.revision;
		this.#take(step(this.#history, copy.program));
		this.keeper.changed();
	}

	#serverCan(what: 'canUndo' | 'canRedo'): boolean {
		return !this.#stepped && this.data.draft?.[what] === true;
	}

	async #ask(change: 'undo' | 'redo'): Promise<void> {
		const answer = await this.keeper.ask(change);
		if (!answer) return;
		const { program, ...draft } = answer;
		this.data = { ...this.data, program, draft };
		this.#history = startHistory(program);
		this.#dropWhatIsGone();
	}

	#take(history: DraftHistory): void {
		if (history.present === this.#history.present) return;
		this.#history = history;
		this.#stepped = true;
		this.#dropWhatIsGone();
		this.keeper.changed();
	}

	#dropWhatIsGone(): void {
		this.#preview = null;
		if (this.selected && !blockAt(this.program, this.selected)) this.selected = null;
	}
}

const [weekEditing, setWeekEditing] = createContext<WeekEditing>();

export { setWeekEditing, weekEditing };
