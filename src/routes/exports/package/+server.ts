/** A research package. */
import { exportPackage } from '#server/use-cases/export-package.ts';
import { answer, askedIn, daysIn } from '../answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { world, actor, language } }) => {
	const asked = askedIn(url);
	const [period, destination] = ['period', 'destination'].map(asked);
	const question = { ...daysIn(url), period, destination, language };
	return answer(url, 'package', await exportPackage(world, actor, question), language);
};
