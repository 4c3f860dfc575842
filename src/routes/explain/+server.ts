/** The explanation without a figure is how everything counts. */
import { redirect, type RequestHandler } from '@sveltejs/kit';

export const GET: RequestHandler = () => redirect(308, '/how-it-counts');
