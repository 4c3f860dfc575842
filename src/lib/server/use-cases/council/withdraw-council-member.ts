/** Takes back what was recorded by mistake about who is in a council; whoever stops gets a last day instead. */
import { done, type Outcome } from '../outcome.ts';
import { recordEntries, type Recorded } from '../record.ts';
import { useCase } from '../use-case.ts';
import { everythingInReach } from '../view-shell.ts';
import { councilPlace } from './council-place.ts';

/** One that is gone already is gone: the same form, posted twice. */
export const withdrawCouncilMember = useCase(
	'withdraw-council-member',
	'delete',
	async (context, { id, position }: { id: string; position: number }): Promise<Outcome<Recorded>> => {
		const { document, actor, demand } = context;
		const member = document.councilMembers.find((one) => one.id === id);
		demand(
			'arrange-council',
			member ? councilPlace(document, member.locationId) : everythingInReach(actor.scope)
		);
		if (!member) return done({ position });
		return recordEntries(context, position, [{ list: 'councilMembers', id, value: null }]);
	}
);
