/** A process of its own that holds a ledger until it is killed: `node hold-ledger.ts FOLDER ADDRESS`. */
import { openEmbeddedLedger } from '#server/storage/embedded-ledger.ts';

const [folder, address] = process.argv.slice(2);
const { ledger } = await openEmbeddedLedger({ folder, address });
const entries = [{ kind: 'rooms', id: 'held', value: { name: 'Room 1' } }];
await ledger.append(ledger.position, { at: '2026-11-22T10:00:00Z', actor: 'holder', entries });
console.log('holding');
setInterval(() => {}, 60_000);
