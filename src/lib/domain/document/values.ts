/** The single values that entries are made of, as zod schemas (FORMAT.md section 1). */
import { z } from 'zod';
import { isDate, isDateTime, isId, isMonth, isTime } from './formats.ts';
import { BASES_OF_RULE } from './vocabulary.ts';

export const id = z.stringFormat('id', isId).meta({ pattern: '^[A-Za-z0-9._@-]{1,128}$' });
export const date = z.stringFormat('date', isDate).meta({ format: 'date' });
export const month = z.stringFormat('month', isMonth).meta({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
export const time = z.stringFormat('time', isTime).meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
export const dateTime = z
	.stringFormat('date-time', isDateTime)
	.meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' });
export const text = z.string();
export const title = z.string().min(1);
export const youthId = z.stringFormat('youth-number', /^[A-Z]{2}\d{4}$/);
export const ruleBasis = z.enum(BASES_OF_RULE);
