/** What somebody typed about a meeting, for the use case that plans it. */
import type { FormReader } from '../../form-reader.ts';

export function meetingFormOf(form: FormReader) {
	return {
		...{ id: form.text('id'), locationId: form.text('locationId'), position: form.position() },
		...{ on: form.text('on'), at: form.text('at'), place: form.optional('place') },
		...{ items: form.list('item'), own: form.text('own'), namesSeen: form.text('namesSeen') }
	};
}
