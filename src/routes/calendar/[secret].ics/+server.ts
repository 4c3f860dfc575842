/** A group's program or a location's deadlines as a calendar: no session is asked, whoever has the address may read it. */
import { CALENDAR_READER } from '#server/access/actor.ts';
import { valueOf } from '#server/http.ts';
import { readCalendar } from '#server/use-cases/read-calendar.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals: { world } }) => {
	const { text } = valueOf(
		await readCalendar(world, CALENDAR_READER, { secret: params.secret, origin: url.origin })
	);
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="open-deur.ics"'
		}
	});
};
