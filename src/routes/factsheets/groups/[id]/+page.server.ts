/** The factsheet of a group. */
import { loadFactsheet } from '../../load-factsheet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadFactsheet('group', event);
