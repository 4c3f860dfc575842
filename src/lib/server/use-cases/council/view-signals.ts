/** The signals of a council that a dropped moment was there all the same. */
import type { Signal } from '#domain/document/council-schema.ts';
import type { Location } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { councilAsked, councilHead, type CouncilHead } from './council-head.ts';
import { councilPlace } from './council-place.ts';
import type { MomentToSignal } from './moments-to-signal.ts';
import { judges, momentOfSignal, signalAt } from './signal-at.ts';

export interface SignalInList extends Pick<Signal, 'id' | 'date' | 'title' | 'by' | 'recordedOn'> {
	readonly group: string;
	/** Null once erased, or where nothing was written. */
	readonly text: string | null;
	readonly answer: string | null;
	readonly answeredOn: string | null;
	/** Whether those who work there say that it was so; null: they did not say yet. */
	readonly confirmed: boolean | null;
	readonly confirmedOn: string | null;
	readonly proposal: { readonly id: string; readonly title: string } | null;
	/** How the moment was before, and was to be otherwise; null where it was told in words only. */
	readonly was: Pick<MomentToSignal, 'otherwise' | 'start' | 'end'> | null;
}

/** A signal as everybody around the council sees it. */
export function signalShown(context: Context, signal: Signal): SignalInList {
	const { proposals, groups } = context.document;
	const { id, date, title, by, recordedOn, text, answer, answeredOn, confirmed, confirmedOn } = signal;
	const proposal = proposals.find((one) => one.id === signal.proposalId);
	const moment = momentOfSignal(context, signal);
	return {
		...{ id, date, title, by, recordedOn, text: text ?? null },
		...{ answer: answer ?? null, answeredOn: answeredOn ?? null },
		...{ confirmed: confirmed ?? null, confirmedOn: confirmedOn ?? null },
		group: groups.find((group) => group.id === signal.groupId)?.name ?? signal.groupId,
		proposal: proposal ? { id: proposal.id, title: proposal.title } : null,
		was: moment && { otherwise: moment.otherwise, start: moment.start, end: moment.end }
	};
}

export interface SignalsView extends CouncilHead {
	/** The newest day first. */
	readonly signals: readonly SignalInList[];
	readonly maySignal: boolean;
}

export const viewSignals = useCase(
	'view-signals',
	'read',
	(context, { locationId }: { locationId: string | null }) => {
		const location = councilAsked(context, locationId);
		context.demand('see-council', location ? councilPlace(context.document, location.id) : {});
		if (!location) return NOT_FOUND;
		return done<SignalsView>({
			...councilHead(context, location),
			signals: signalsOf(context, location),
			maySignal: context.may('speak-for-council', councilPlace(context.document, location.id))
		});
	}
);

function signalsOf(context: Context, { id }: Location): SignalInList[] {
	return context.document.signals
		.filter(({ locationId }) => locationId === id)
		.map((signal) => signalShown(context, signal))
		.sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** One signal, for who answers it and for who says whether it was so. */
export interface SignalView {
	readonly signal: SignalInList;
	readonly groupId: string;
	readonly location: { readonly id: string; readonly name: string };
	readonly position: number;
	/** Of the day change that is to be. */
	readonly newDayChangeId: string;
	readonly lock: ReturnType<typeof settingOn>['lock'];
	readonly may: { readonly answer: boolean; readonly confirm: boolean };
}

export const viewSignal = useCase('view-signal', 'read', (context, { signalId }: { signalId: string }) => {
	const at = signalAt(context.document, signalId);
	context.demand('see-council', at?.place ?? {});
	if (!at) return NOT_FOUND;
	const { document, knowledge, may } = context;
	const { signal, group, place, groupPlace } = at;
	const location = document.locations.find(({ id }) => id === signal.locationId);
	return done<SignalView>({
		...{ signal: signalShown(context, signal), groupId: group.id, position: knowledge.position },
		location: { id: signal.locationId, name: location?.name ?? signal.locationId },
		newDayChangeId: crypto.randomUUID(),
		lock: settingOn(group, signal.date).lock,
		may: {
			answer: may('answer-council', place),
			confirm: judges(context) && may('record-day-change', groupPlace)
		}
	});
});
