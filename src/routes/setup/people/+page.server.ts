/** Everyone with an account. */
import { valueOf } from '#server/http.ts';
import { viewPeople } from '#server/use-cases/accounts/view-people.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor } }) => ({
	people: valueOf(await viewPeople(world, actor, null))
});
