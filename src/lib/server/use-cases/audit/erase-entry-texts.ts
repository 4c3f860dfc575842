/** Erases what was written in one entry of the council's: its key is destroyed, the chain of records stays whole. */
import { LookingBack } from '../known-on.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { ownerOfEntry } from '../sealed-texts.ts';
import { useCase } from '../use-case.ts';
import { textAt } from './view-erasable-texts.ts';

/** `names-somebody`: it says who a youth is. `request`: whoever wrote it, or whom it is about, asked. */
export const ERASE_TEXT_REASONS = ['names-somebody', 'request'] as const;

export type EraseTextReason = (typeof ERASE_TEXT_REASONS)[number];

interface Input {
	/** As `list/id`. */
	readonly reference: string;
	readonly reason: EraseTextReason | null;
	/** Nothing brings a text back, and whoever erases it says that they know. */
	readonly isSure: boolean;
}

/**
 * All texts of the entry are unreadable once it ends well, also as they were before somebody changed them. That the
 * entry is there, when and by which role, stays. Nothing is erased that cannot be noted in the audit trail.
 */
export const eraseEntryTexts = useCase(
	'erase-entry-texts',
	'delete',
	async (context, { reference, reason, isSure }: Input): Promise<Outcome<{ reference: string }>> => {
		const { world } = context;
		context.demand('erase-texts', {});
		if (world.knownOn !== null) throw new LookingBack();
		const found = textAt(context, reference);
		if (!found) return NOT_FOUND;
		const fields: FieldProblem[] = [
			...(reason === null ? [{ field: 'reason', code: 'required' }] : []),
			...(isSure ? [] : [{ field: 'sure', code: 'sure-needed' }])
		];
		if (fields.length > 0) return { ok: false, reason: 'fields', fields };
		context.concerns([{ kind: 'text', id: found.id }, ...(reason ? [{ kind: 'reason', id: reason }] : [])]);
		await world.audit.flush();
		await world.vault.erase(ownerOfEntry(found.list, found.id));
		world.forget();
		return done({ reference });
	}
);
