import type { Candidate, CauseContext } from "../rules/rule.js";
import { romanised } from "./romanised.js";

/** Values of the form or range that the server's message asks for, nearest to what is written. */
export function validValueCandidates(context: CauseContext): readonly Candidate[] {
  const { at, badValue, cause } = context;
  if (at.node.kind !== "scalar" || at.missing.length !== 0) return [];
  const values = [...inRange(cause.message, badValue), ...inForm(cause.message, badValue)];
  return [...new Set(values)]
    .filter((value) => String(value) !== badValue && value !== "")
    .map((value) => ({
      title: { en: `Write ${String(value)}`, ko: `${String(value)}(으)로 쓰기` },
      edits: [{ set: at.path, to: value }],
    }));
}

/** Numbers: the nearest end of the range, the one allowed value, the same without its sign. */
function inRange(message: string, written: string | undefined): readonly number[] {
  const number = Number(written);
  const between = /must be between (-?\d+) and (-?\d+), inclusive/.exec(message);
  if (between) {
    const least = Number(between[1]);
    const most = Number(between[2]);
    const clamped = Math.min(most, Math.max(least, number));
    const positive = Math.abs(number);
    return least <= positive && positive <= most ? [positive, clamped] : [clamped];
  }
  const only = /: must be (-?\d+)$/.exec(message);
  if (only) return [Number(only[1])];
  if (/must be greater than or equal to (\d+)/.test(message)) return 0 < Math.abs(number) ? [Math.abs(number), 0] : [0];
  if (/must be greater than (?:zero|0)/.test(message)) return number === 0 || Number.isNaN(number) ? [1] : [Math.abs(number), 1];
  return [];
}

/** Names: as near to the written one as the alphabet and length of the asked form allow. */
function inForm(message: string, written: string | undefined): readonly string[] {
  if (written === undefined) return [];
  if (/RFC 1123 label/.test(message)) return [dnsName(written, 63, /[^a-z0-9-]+/g)];
  if (/RFC 1123 subdomain/.test(message)) return [dnsName(written, 253, /[^a-z0-9.-]+/g)];
  if (/RFC 1035 label/.test(message)) return [dnsName(written, 63, /[^a-z0-9-]+/g).replace(/^[0-9-]+/, "")];
  if (/no more than 15 characters|IANA_SVC_NAME|only alphanumeric characters \(a-z, 0-9\), and hyphens|at least one letter/.test(message)) return [portName(written)];
  if (/valid label must be|label value|no more than 63 (?:characters|bytes)/.test(message)) return [labelValue(written)];
  if (/must not have leading or trailing white ?space/i.test(message)) return [written.trim()];
  if (/name part must consist|qualified name/.test(message)) return [qualifiedName(written)];
  return [];
}

function dnsName(written: string, most: number, outside: RegExp): string {
  const plain = romanised(written)
    .replace(/([a-z0-9])([A-Z])(?=[a-z])/g, "$1-$2")
    .toLowerCase()
    .replace(outside, "-")
    .replace(/-*\.[-.]*/g, ".");
  return trimmed(plain, most, /^[-.]+|[-.]+$/g);
}

function portName(written: string): string {
  const plain = romanised(written).toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/-{2,}/g, "-");
  const short = trimmed(plain, 15, /^-+|-+$/g);
  return /[a-z]/.test(short) ? short : trimmed(`p${short}`, 15, /-+$/g);
}

function labelValue(written: string): string {
  return trimmed(romanised(written).replace(/[^A-Za-z0-9_.-]+/g, "-"), 63, /^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g);
}

function qualifiedName(written: string): string {
  const slash = written.lastIndexOf("/");
  const name = labelValue(written.slice(slash + 1));
  return slash === -1 ? name : `${dnsName(written.slice(0, slash), 253, /[^a-z0-9.-]+/g)}/${name}`;
}

function trimmed(text: string, most: number, edges: RegExp): string {
  return text.replace(edges, "").slice(0, most).replace(edges, "");
}
