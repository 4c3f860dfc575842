/** All locations with their groups, open and closed: where to go. */
import { isGroupOpenOn, isOpenOn } from '#domain/institution/opening.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';

export const viewLocations = useCase('view-locations', 'read', ({ document, today, demand }, _: null) => {
	demand('see-program', {});
	return done(
		document.locations.map((location) => ({
			id: location.id,
			code: location.code,
			name: location.name,
			open: isOpenOn(location, today),
			groups: document.groups
				.filter(({ locationId }) => locationId === location.id)
				.map((group) => ({
					id: group.id,
					name: group.name,
					open: isGroupOpenOn(group, document.locations, today)
				}))
		}))
	);
});
