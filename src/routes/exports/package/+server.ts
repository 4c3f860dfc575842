/** A research package. */
import { exportPackage } from '#server/use-cases/export-package.ts';
import { answer, askedIn, daysIn } from '../answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { world, actor, language } }) => {
	const question = { ...daysIn(url), period: askedIn(url)('period'), language };
	return answer(url, 'package', await exportPackage(world, actor, question));
};
