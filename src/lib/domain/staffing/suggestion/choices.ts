/** What the columns of a suggestion's problem stand for, so that a solution can be read back. */
import type { HandoverForm } from '../../document/vocabulary.ts';
import type { OfferedActivity, FreedMoment } from './request.ts';

/** A part of a worker's break; minutes since midnight of the day on which the shift starts. */
export interface PartChoice {
	readonly column: number;
	readonly from: number;
	readonly minutes: number;
}

/** All parts that one worker's break may be made of. */
export interface BreakChoice {
	readonly templateId: string;
	readonly shiftId: string;
	readonly worker: number;
	/** What the break is to be at least. */
	readonly minutes: number;
	readonly mostParts: number;
	readonly earliest: number;
	readonly latest: number;
	readonly parts: readonly PartChoice[];
}

export interface HandoverOption {
	readonly column: number;
	readonly form: HandoverForm;
	readonly from: number;
}

/** The ways in which one handover may be held. */
export interface HandoverChoice {
	readonly templateId: string;
	readonly handoverId: string;
	readonly options: readonly HandoverOption[];
}

/** Extra hands in one quarter of the day of a template. */
export interface ExtraChoice {
	readonly templateId: string;
	readonly column: number;
	readonly from: number;
	/** True where only a night asks for them. */
	readonly night: boolean;
}

/** A group of youths that may do an activity in a freed moment. */
export interface GroupChoice {
	readonly moment: FreedMoment;
	readonly activity: OfferedActivity;
	readonly open: number;
	readonly youths: number;
}

export interface Choices {
	readonly breaks: readonly BreakChoice[];
	readonly handovers: readonly HandoverChoice[];
	readonly extra: readonly ExtraChoice[];
	readonly groups: readonly GroupChoice[];
}
