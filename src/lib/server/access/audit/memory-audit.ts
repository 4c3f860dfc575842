/** An audit trail that lives and dies with the process, for tests and trials. */
import { StorageClosed } from '#server/storage/errors.ts';
import { matcherOf, type Audit, type AuditLine, type AuditQuery } from './audit.ts';

export function memoryAudit(): Audit {
	const lines: AuditLine[] = [];
	let closed = false;
	return {
		healthy: true,
		note(line) {
			if (closed) throw new StorageClosed();
			lines.push(line);
		},
		async flush() {},
		async read(query: AuditQuery) {
			return lines.toReversed().filter(matcherOf(query)).slice(0, query.limit);
		},
		async close() {
			closed = true;
		}
	};
}
