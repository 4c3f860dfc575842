/** The factsheet of a location. */
import { loadFactsheet } from '../../load-factsheet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadFactsheet('location', event);
