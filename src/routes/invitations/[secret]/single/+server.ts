/** Begins single sign-on with an invitation, to link the account of one's organisation. */
import { sendAway } from '../../../sign-in/single/single-sign-on.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => sendAway(event, { to: '/', invitation: event.params.secret });
