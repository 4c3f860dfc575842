/** Whether this process can do its work now: for whoever sends it requests. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { world } }) => {
	// Who looked has to be written down: until that can be, nobody should be sent here.
	const isReady = world.audit.healthy;
	return new Response(isReady ? 'ready' : 'the audit trail cannot be written', {
		status: isReady ? 200 : 503
	});
};
