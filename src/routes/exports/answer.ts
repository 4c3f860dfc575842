/** The file that a form asked for; what is asked in a wrong way goes back to the form. */
import { redirect } from '@sveltejs/kit';
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import { valueOf } from '#server/http.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import type { Language } from '#i18n/language.ts';
import type { WrittenFile } from '#server/use-cases/sheet-file.ts';
import { fileResponse } from '../download.ts';
import { notForYou } from './not-for-you.ts';

/** The forms of the page, each with the address that answers it. */
export const FORMS = ['hours', 'report', 'table', 'package'] as const;

export type FormName = (typeof FORMS)[number];

/** The file, or the page again with what is not right about the form; who may not have it reads so in words. */
export async function answer(
	{ searchParams }: URL,
	form: FormName,
	outcome: Outcome<WrittenFile>,
	language: Language
): Promise<Response> {
	if (!outcome.ok && outcome.reason === 'fields') {
		const back = new URLSearchParams(searchParams);
		back.set('form', form);
		back.set('refused', outcome.fields.map(({ field, code }) => `${field}:${code}`).join(' '));
		redirect(303, `/exports?${back}`);
	}
	if (!outcome.ok && outcome.reason === 'forbidden') return notForYou(language);
	const { name, type, parts } = valueOf(outcome);
	return fileResponse(parts, name, type);
}

/** Reads what a form asks. */
export function askedIn({ searchParams }: URL): (name: string) => string {
	return (name) => searchParams.get(name) ?? '';
}

/** The days that a form names: its last day counts. A last day that is no date is left for the use case to refuse. */
export function daysIn(url: URL): { from: string; to: string } {
	const asked = askedIn(url);
	const through = asked('through');
	return { from: asked('from'), to: isDate(through) ? addDays(through, 1) : through };
}
