/** How what a page is given travels: what the server remembers goes as text that was made once, not anew each time. */
import type { Transport } from '@sveltejs/kit';
import { lastingFromText, textOfLasting } from './routes/remembered.ts';

export const transport: Transport = { Lasting: { encode: textOfLasting, decode: lastingFromText } };
