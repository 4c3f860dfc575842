/** Councils that are told and not waited for, where a walk is about plans and not about who is heard first. */
import { expect } from './server.ts';

const DIRECTOR = 'role=director';
const FIELDS = ['id', 'locationId', 'position'] as const;

/** From today the council of each location has an informal role, as the director records it. */
export async function onlyTellCouncils(origin: string, locations: readonly string[]): Promise<void> {
	for (const location of locations) {
		const address = `${origin}/council/people?location=${location}`;
		const page = await (await fetch(address, { headers: { cookie: DIRECTOR } })).text();
		const form = page.slice(page.indexOf('/scheme"'));
		const today = /name="from"[^>]*value="([\d-]+)"|value="([\d-]+)"[^>]*name="from"/.exec(form);
		const hidden = FIELDS.map((name) => [name, hiddenValue(form, name)]);
		const body = new URLSearchParams([
			...hidden,
			...[
				['role', 'informal'],
				['answerDays', '28'],
				['from', today?.[1] ?? today?.[2] ?? '']
			]
		]);
		const answer = await fetch(`${origin}/council/people?/scheme`, {
			...{ method: 'POST', body, redirect: 'manual' },
			headers: { origin, accept: 'text/html', cookie: DIRECTOR }
		});
		expect(answer.status, `the council of ${location} is told`).toBe(303);
	}
}

function hiddenValue(form: string, name: string): string {
	return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(form)?.[1] ?? '';
}
