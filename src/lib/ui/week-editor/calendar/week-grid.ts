/** The week as a calendar in which blocks are dragged: all that is known of FullCalendar stands here. */
import { Calendar, type CalendarOptions, type EventApi, type EventInput } from 'fullcalendar';
import interaction from 'fullcalendar/interaction';
import timeGrid from 'fullcalendar/timegrid';
import 'fullcalendar/skeleton.css';
import type { Weekday } from '#domain/document/schema.ts';
import type { BlockPlace } from '#domain/program/draft.ts';
import type { Edit } from '#domain/program/edit.ts';
import { timeOf } from '#domain/time/calendar.ts';
import { dressBlock, faceOf, headOf } from './block-face.ts';
import { columnMinuteOf, HIDDEN_DAYS, momentOf, rangeOf } from './columns.ts';
import type { GridBlock, GridHandlers, GridWeek } from './grid-week.ts';

const STEP_MINUTES = 15;
const STEP_PIXELS = 13;
const SHORT_PIXELS = 30;

/** A calendar in an element, of which it fills the width. */
export class WeekGrid {
	readonly #calendar: Calendar;
	readonly #handlers: GridHandlers;
	readonly #element: HTMLElement;
	/** The elements of the blocks, by their id; a mirror of a dragged block is not among them. */
	readonly #elements = new Map<string, HTMLElement>();
	/** What stands in the blocks, so that a drag makes anew only what it changes. */
	readonly #faces = new Map<string, Node[]>();
	#week: GridWeek;
	#selected: BlockPlace | null = null;
	#dragged: string | null = null;

	constructor(element: HTMLElement, week: GridWeek, handlers: GridHandlers, label: string) {
		this.#element = element;
		this.#week = week;
		this.#handlers = handlers;
		this.#calendar = new Calendar(element, { ...this.#options(), viewHint: () => label });
		this.#calendar.render();
	}

	/** Draws another week; the block that has the focus keeps it. */
	show(week: GridWeek): void {
		const focused = [...this.#elements].find(([, shown]) => shown.contains(document.activeElement))?.[0];
		this.#week = week;
		this.#faces.clear();
		this.#calendar.batchRendering(() => {
			this.#calendar.setOption('visibleRange', rangeOf(week.weekdays));
			this.#calendar.setOption('slotMinTime', durationOf(week.range.from));
			this.#calendar.setOption('slotMaxTime', durationOf(week.range.to));
			this.#calendar.setOption('dayHeaderContent', ({ date }) => ({
				domNodes: headOf(week.heads[columnMinuteOf(date).weekday])
			}));
			for (const event of this.#calendar.getEvents()) event.remove();
			for (const block of week.blocks) this.#calendar.addEvent(eventOf(block));
		});
		this.#calendar.unselect();
		this.#nameCorner();
		this.#markSelected();
		if (focused) this.focus(focused);
	}

	/** Marks another block as the selected one. */
	markSelected(selected: BlockPlace | null): void {
		this.#selected = selected;
		this.#markSelected();
		const marked = this.#week.blocks.find((block) => this.#isSelected(block));
		if (marked) this.#elements.get(marked.id)?.scrollIntoView({ block: 'nearest' });
	}

	/** Puts the focus on a block. */
	focus(id: string): void {
		this.#elements.get(id)?.focus({ preventScroll: true });
		this.#markSelected();
	}

	/** Takes away the mark of an empty stretch that was chosen. */
	unselectStretch(): void {
		this.#calendar.unselect();
	}

	/** The block that an element on the screen belongs to. */
	blockOf(target: EventTarget | null): GridBlock | undefined {
		if (!(target instanceof Node)) return undefined;
		const id = [...this.#elements].find(([, shown]) => shown.contains(target))?.[0];
		return this.#week.blocks.find((block) => block.id === id);
	}

	destroy(): void {
		this.#calendar.destroy();
		this.#elements.clear();
	}

	#options(): CalendarOptions {
		return {
			plugins: [timeGrid, interaction, stayOnOwnDay],
			timeZone: 'UTC',
			locale: 'en',
			initialView: 'weekColumns',
			views: { weekColumns: { type: 'timeGrid' } },
			visibleRange: rangeOf(this.#week.weekdays),
			hiddenDays: HIDDEN_DAYS,
			height: 'auto',
			headerToolbar: false,
			allDaySlot: false,
			nowIndicator: false,
			tableHeaderSticky: false,
			tableHeaderClass: 'week-grid-heads',
			slotMinTime: durationOf(this.#week.range.from),
			slotMaxTime: durationOf(this.#week.range.to),
			// A block goes where the pointer is only where a slot is as long as a step.
			slotDuration: { minutes: STEP_MINUTES },
			slotMinHeight: STEP_PIXELS,
			snapDuration: { minutes: STEP_MINUTES },
			slotHeaderInterval: '01:00',
			slotHeaderContent: ({ time }) => timeOf((time?.milliseconds ?? 0) / 60_000),
			eventMinHeight: STEP_PIXELS,
			eventShortHeight: SHORT_PIXELS,
			slotEventOverlap: false,
			dragRevertDuration: 0,
			// The face of a block tells its times.
			displayEventTime: false,
			editable: true,
			eventResizableFromStart: true,
			eventInteractive: true,
			selectable: true,
			selectMirror: true,
			unselectAuto: false,
			selectMinDistance: 4,
			...this.#classes(),
			...this.#acts()
		};
	}

	#classes(): CalendarOptions {
		return {
			className: 'week-grid',
			dayHeaderClass: 'week-grid-head',
			dayHeaderAlign: 'center',
			dayLaneClass: 'week-grid-day',
			slotHeaderClass: ({ isFirst }) => (isFirst ? 'week-grid-hour first' : 'week-grid-hour'),
			slotHeaderInnerClass: 'week-grid-hour-text',
			slotLaneClass: ({ isMinor }) => (isMinor ? 'week-grid-line minor' : 'week-grid-line'),
			highlightClass: 'week-grid-highlight',
			eventClass: ({ isMirror, isShort, isDragging }) =>
				['week-block state-fill', isMirror && 'mirror', isShort && 'short', isDragging && 'dragging']
					.filter(Boolean)
					.join(' '),
			columnEventInnerClass: 'week-block-inner',
			columnEventBeforeClass: ({ isStartResizable }) => (isStartResizable ? 'week-block-edge top' : ''),
			columnEventAfterClass: ({ isEndResizable }) => (isEndResizable ? 'week-block-edge bottom' : ''),
			eventContent: ({ event, isMirror }) => ({ domNodes: this.#faceOf(event, isMirror) }),
			eventDidMount: ({ el, event, isMirror }) => this.#dress(el, event, isMirror),
			eventWillUnmount: ({ el, event, isMirror }) => {
				if (this.#elements.get(event.id) === el) this.#elements.delete(event.id);
				if (isMirror) queueMicrotask(() => this.#tryNothingWithoutMirror());
			},
			dayHeaderDidMount: ({ el }) => {
				// The words in it say all that its label says, and more readers find them.
				el.removeAttribute('aria-label');
				for (const hidden of el.querySelectorAll('[aria-hidden]')) hidden.removeAttribute('aria-hidden');
			}
		};
	}

	#acts(): CalendarOptions {
		const handlers = this.#handlers;
		const started = ({ event }: { event: EventApi }) => {
			this.#dragged = event.id;
		};
		const stopped = () => {
			this.#dragged = null;
			handlers.triedNothing();
		};
		const done = ({
			oldEvent,
			event,
			revert
		}: {
			oldEvent: EventApi;
			event: EventApi;
			revert: () => void;
		}) => {
			const edit = this.#editOf(oldEvent, event.start, event.end);
			if (!edit || !handlers.make(edit)) revert();
		};
		return {
			eventDragStart: started,
			eventResizeStart: started,
			eventDragStop: stopped,
			eventResizeStop: stopped,
			eventDrop: done,
			eventResize: done,
			eventAllow: ({ start, end }, event) => this.#allow(start, end, event),
			eventClick: ({ event, jsEvent }) => {
				const block = this.#blockOfEvent(event);
				if (block) handlers.select(block, jsEvent.type === 'keydown');
			},
			selectAllow: ({ start, end }) => this.#withinColumn(start, end, handlers.mayAdd) ?? false,
			select: ({ start, end }) => this.#withinColumn(start, end, handlers.add)
		};
	}

	/** The nodes in a block; the same ones again while it stands where it stood. */
	#faceOf(event: EventApi, isMirror: boolean): Node[] {
		const key = [event.id, event.start?.valueOf(), event.end?.valueOf(), isMirror].join();
		let face = this.#faces.get(key);
		if (!face) {
			face = faceOf(event, this.#blockOfEvent(event), this.#handlers);
			this.#faces.set(key, face);
		}
		return face;
	}

	/** The other weekdays of a template move along: only the block under the pointer is judged. */
	#allow(start: Date, end: Date, event: EventApi | null): boolean {
		if (!event || event.id !== this.#dragged) return true;
		const edit = this.#editOf(event, start, end);
		if (edit) return this.#handlers.mayBecome(edit, columnMinuteOf(event.start ?? start).weekday);
		this.#handlers.triedNothing();
		return true;
	}

	/** A block that is dragged back to where it was has no mirror any more, and nothing is asked about it. */
	#tryNothingWithoutMirror(): void {
		if (this.#dragged && !this.#element.querySelector('.week-block.mirror')) this.#handlers.triedNothing();
	}

	/** What a drag means; null where nothing was moved. */
	#editOf(before: EventApi, start: Date | null, end: Date | null): Edit | null {
		const block = this.#blockOfEvent(before);
		if (!block || !start || !end) return null;
		const from = columnMinuteOf(start).minute - block.startMinute;
		const to = (end.valueOf() - momentOf(block.weekday, block.endMinute).valueOf()) / 60_000;
		if (from === 0 && to === 0) return null;
		if (from === to) return { do: 'move-block', at: block.at, minutes: from };
		return from === 0
			? { do: 'resize-block', at: block.at, edge: 'end', minutes: to }
			: { do: 'resize-block', at: block.at, edge: 'start', minutes: from };
	}

	/** Asks about a stretch that lies in one column, as minutes of its day. */
	#withinColumn<Answer>(
		start: Date,
		end: Date,
		ask: (weekday: Weekday, startMinute: number, endMinute: number) => Answer
	): Answer | undefined {
		const { weekday, minute } = columnMinuteOf(start);
		const length = (end.valueOf() - start.valueOf()) / 60_000;
		return columnMinuteOf(end).weekday === weekday ? ask(weekday, minute, minute + length) : undefined;
	}

	#blockOfEvent(event: EventApi): GridBlock | undefined {
		return this.#week.blocks.find(({ id }) => id === event.id);
	}

	#dress(element: HTMLElement, event: EventApi, isMirror: boolean): void {
		const block = this.#blockOfEvent(event);
		if (block) dressBlock(element, block);
		if (isMirror) element.setAttribute('aria-hidden', 'true');
		else this.#elements.set(event.id, element);
	}

	#isSelected({ at }: GridBlock): boolean {
		return at.template === this.#selected?.template && at.key === this.#selected.key;
	}

	/** The corner left of the days heads nothing: it is an empty cell. */
	#nameCorner(): void {
		const corner = this.#element.querySelector('[role="rowheader"]');
		corner?.setAttribute('role', 'gridcell');
		corner?.removeAttribute('aria-label');
	}

	/** One block is in the tab order; the arrow keys lead to the others. */
	#markSelected(): void {
		const { blocks } = this.#week;
		const focused = [...this.#elements].find(([, shown]) => shown === document.activeElement)?.[0];
		const inTabOrder = focused ?? blocks.find((block) => this.#isSelected(block))?.id ?? blocks[0]?.id;
		for (const block of blocks) {
			const element = this.#elements.get(block.id);
			element?.setAttribute('aria-pressed', String(this.#isSelected(block)));
			element?.setAttribute('tabindex', block.id === inTabOrder ? '0' : '-1');
		}
	}
}

/** A block that is dragged over another column stays on its own day: only the time changes. */
const stayOnOwnDay: NonNullable<CalendarOptions['plugins']>[number] = {
	name: 'stay-on-own-day',
	eventDragMutationMassagers: [
		(mutation) => {
			if (mutation.datesDelta) mutation.datesDelta = { ...mutation.datesDelta, days: 0 };
		}
	]
};

function eventOf({ id, at, weekday, title, startMinute, endMinute }: GridBlock): EventInput {
	return {
		id,
		// The same block on all weekdays of its template is dragged as one.
		groupId: `${at.template}/${at.key}`,
		title,
		start: momentOf(weekday, startMinute),
		end: momentOf(weekday, endMinute)
	};
}

function durationOf(minutes: number) {
	return { minutes };
}
