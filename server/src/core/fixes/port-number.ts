import { containerAround } from "../pod/containers.js";
import { isPort, likelyPorts, portsOf } from "../pod/ports.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { addCandidate, targetOf, writeCandidates } from "./write-value.js";

/**
 * Ports that an impossible or missing number may stand for, likeliest first: one that the container is about and that has nearly the
 * written digits, any other that it is about, what is left when a finger slipped, the usual ones.
 */
export function portCandidates(context: CauseContext): readonly Candidate[] {
  const { at, badValue } = context;
  const own = containerAround(context, at.path);
  const likely = likelyPorts(context, own);
  const target = targetOf(context);
  if (at.missing.length !== 0) {
    const named = own === undefined ? [] : portsOf(own).flatMap(({ name, number }) => (name === undefined || isPort(number) === false ? [] : [name]));
    const isDeclaration = target.at(-1) === "containerPort" || target.at(-1) === "hostPort";
    return [...likely, ...(isDeclaration || target.includes("grpc") ? [] : named), 8080, 80].slice(0, 6).map((port) => addCandidate(target, port));
  }
  const digits = (badValue ?? "").replace(/\D/g, "");
  const alike = likely.filter((port) => isAlike(String(port), digits));
  return writeCandidates(target, [...alike, ...likely, ...slips(digits), 8080, 80].slice(0, 8), badValue);
}

/** One of the two is the other with a digit or two more. */
function isAlike(port: string, digits: string): boolean {
  return 1 < digits.length && Math.abs(port.length - digits.length) <= 2 && (digits.includes(port) || port.includes(digits));
}

/** What the digits are without a repetition or the last ones. */
function slips(digits: string): readonly number[] {
  if (digits.length < 2) return [];
  const wholes = [8080, 8443, 3306, 5432, 6379, 27017, 9090, 9200].map(String).filter((port) => digits.startsWith(port));
  return [...wholes, digits, digits.slice(0, 5), digits.slice(0, 4)].map(Number).filter(isPort);
}
