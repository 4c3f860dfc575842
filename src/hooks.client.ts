/** Before anything in the browser: zod interprets its schemas, for the content security policy forbids compiling. */
import { z } from 'zod';

z.config({ jitless: true });
