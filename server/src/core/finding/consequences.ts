import type { Structure } from "../analysis/structure.js";
import { formatFieldPath, isPrefix } from "../document/field-path.js";
import { entryOf } from "../document/node.js";
import { locate } from "../document/locate.js";
import { badValueOf } from "./cause-location.js";
import type { Finding } from "./finding.js";

/**
 * Leaves out findings that only follow from another one: a field that is "missing" because it is misspelt or of a wrong type beside it,
 * a mount that finds no volume because the volume itself is invalid.
 */
export function withoutConsequences(findings: readonly Finding[], structure: Structure): readonly Finding[] {
  const structural = findings.filter((finding) => finding.severity === "error" && isStructural(finding));
  return findings.filter((finding) => {
    if (structural.includes(finding)) return true;
    return !structural.some((origin) => followsFromShape(finding, origin)) && !findings.some((origin) => followsFromVolume(finding, origin, structure) || followsFromPart(finding, origin));
  });
}

const structuralReasons: readonly string[] = ["UnknownField", "TypeMismatch", "DuplicateField"];

function isStructural(finding: Finding): boolean {
  return finding.structural === true || finding.causes.some((cause) => structuralReasons.includes(cause.reason));
}

/** "Required value" (or "at least one") at, above or right beside something that was left out because its structure is wrong. */
function followsFromShape(finding: Finding, origin: Finding): boolean {
  const [cause] = finding.causes;
  if (cause === undefined || origin.path.length === 0) return false;
  if (cause.reason === "Warning") return isPrefix(origin.path, finding.path) || isPrefix(finding.path, origin.path);
  const isAbsence = /Required|NotFound|FieldValueInvalid|FieldValueNotSupported|FieldValueForbidden/.test(cause.reason);
  if (!isAbsence) return false;
  const parent = origin.path.slice(0, -1);
  if (isPrefix(origin.path, finding.path)) return true;
  if (finding.code === "selector-mismatch" && origin.path.includes("selector")) return true;
  const isMissing = cause.reason === "FieldValueRequired" || /Invalid value: (?:0|""|null|\{\})(?:$|:)/.test(cause.message);
  const field = cause.field.replace(/^items\[\d+\]\./, "");
  const isElsewhere = origin.code === "unknown-field" && origin.path.at(-1) === /[\w-]+$/.exec(field)?.[0];
  return isMissing && (isElsewhere || isPrefix(parent, finding.path) || field.startsWith(formatFieldPath(parent)));
}

/** "Invalid label selector" about the whole of it, where one of its labels is said to be wrong. */
function followsFromPart(finding: Finding, origin: Finding): boolean {
  const isWhole = finding.causes.some(({ message }) => /^Invalid value: \{.*invalid label selector/.test(message));
  return isWhole && finding !== origin && origin.severity === "error" && isPrefix(finding.path, origin.path) && finding.path.length < origin.path.length;
}

function followsFromVolume(finding: Finding, origin: Finding, structure: Structure): boolean {
  if (finding === origin || structure.yaml.root === undefined || origin.severity !== "error") return false;
  const [cause] = finding.causes;
  if (cause?.reason !== "FieldValueNotFound" || !cause.field.includes(".volumeMounts[")) return false;
  const volumes = origin.path.lastIndexOf("volumes");
  if (origin.structural === true && volumes !== -1 && volumes === origin.path.length - 1) return true;
  if (volumes === -1 || typeof origin.path[volumes + 1] !== "number") return false;
  const volume = locate(structure.yaml.root, origin.path.slice(0, volumes + 2)).node;
  const name = entryOf(volume, "name")?.value;
  const written = name?.kind === "scalar" ? String(name.value) : undefined;
  return written === badValueOf(cause.message) || written === undefined;
}
