/** Which network address failures are counted for: somebody with IPv6 has more addresses than can be counted. */
import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** A subscriber has at least the last 64 of the 128 bits to themselves (RFC 4291, 2.5.4); these are the others. */
const GROUPS = 4;

/** An IPv4 address as it is, also where it comes as IPv6; of an IPv6 address its first 64 bits; else the text. */
export function networkOf(address: string): string {
	const [, mapped] = MAPPED.exec(address) ?? [];
	if (mapped) return mapped;
	if (!isIPv6(address)) return address;
	const [before, after] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
	const zeros = Array.from({ length: after ? 8 - before.length - after.length : 0 }, () => '0');
	const groups = [...before, ...zeros, ...(after ?? [])].slice(0, GROUPS);
	return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
