/** What one person is to be told of by mail now: where it is their turn, within their reach. */
import { stagesReached, type NoticeStage } from '#domain/council/notice-stages.ts';
import { done } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { deadlinesShown } from './deadlines-shown.ts';

export interface Notice {
	/** The same as long as it is about the same moment of the same deadline. */
	readonly key: string;
	/** The stages before this one, which it tells as well. */
	readonly keysBefore: readonly string[];
	/** The path of the page where it is dealt with. */
	readonly path: string;
}

/** What a mail leaves out is that anybody wrote anything: a notice is a page to look at, and nothing else. */
export const findNotices = useCase('find-notices', null, (context, _: null) => {
	context.may('see-council', {});
	const notices = deadlinesShown(context)
		.filter(({ turn }) => turn !== null)
		.flatMap((deadline): Notice[] => {
			const { kind, id, dueOn, stand, href } = deadline;
			// Another day makes it another deadline.
			const keyOf = (stage: NoticeStage) => [kind, id, dueOn ?? '', stage].join(' ');
			const keys = stagesReached(kind, stand).map(keyOf);
			const key = keys.at(-1);
			return key === undefined ? [] : [{ key, keysBefore: keys.slice(0, -1), path: href }];
		});
	return done(notices);
});
