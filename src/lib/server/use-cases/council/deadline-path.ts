/** Where something that waits is dealt with. */
import type { Deadline } from '#domain/council/deadlines.ts';

/** The path of the page. */
export function deadlinePath({ kind, id, groupId }: Pick<Deadline, 'kind' | 'id' | 'groupId'>): string {
	switch (kind) {
		case 'decision':
		case 'promise':
		case 'make-version':
		case 'make-good':
			return `/council/proposals/${id}`;
		case 'review-answer':
		case 'review-follow-up':
			return `/council/reviews/${id}`;
		case 'round':
			return `/council/askings/${id}`;
		case 'signal':
			return `/council/signals/${id}`;
		case 'report':
			return `/council/comments/${id}`;
		case 'pilot':
			return `/pilots/${id}`;
		case 'urgent-measure':
			return `/groups/${groupId}/urgent/${id}`;
	}
}
