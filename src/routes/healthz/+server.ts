/** Whether this process answers at all: for whoever restarts it. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => new Response('ok');
