/** The audit trail for the administrator; what is asked for stands in the address. */
import { isDate } from '#domain/document/formats.ts';
import { youthId as youthNumber } from '#domain/document/values.ts';
import { valueOf } from '#server/http.ts';
import { viewLog } from '#server/use-cases/audit/view-log.ts';
import type { PageServerLoad } from './$types';

const LONGEST_NAME = 128;

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const asked = (name: string) => url.searchParams.get(name)?.trim() ?? '';
	const dateOf = (name: string) => (isDate(asked(name)) ? asked(name) : null);
	const youth = asked('youth').toUpperCase().slice(0, LONGEST_NAME);
	const who = asked('who').slice(0, LONGEST_NAME);
	const page = Number(asked('page'));
	const question = {
		...{ from: dateOf('from'), until: dateOf('until'), who: who || null, youthId: youth || null },
		page: Number.isInteger(page) ? page : 1
	};
	return {
		...valueOf(await viewLog(world, actor, question)),
		isYouthNumber: youth === '' || youthNumber.safeParse(youth).success,
		asked: { from: question.from ?? '', until: question.until ?? '', who, youth }
	};
};
