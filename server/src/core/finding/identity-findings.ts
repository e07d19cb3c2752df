import type { Manifest } from "../analysis/identity.js";
import type { Structure } from "../analysis/structure.js";
import { locate, spanOf } from "../document/locate.js";
import { entryOf } from "../document/node.js";
import type { Cause, Review } from "../engine/contract.js";
import type { Text } from "../language/text.js";
import type { Finding } from "./finding.js";
import { identityTexts, type IdentityCode } from "./identity-texts.js";
import { writtenRange } from "./written-range.js";

/** A kind or apiVersion that is missing, misspelt or no longer served: without them the server reads nothing else. */
export function identityFindings(structure: Structure, review: Review | undefined): readonly Finding[] {
  const { identity } = structure;
  const root = structure.yaml.root;
  if (identity.state !== "manifest" || root?.kind !== "mapping") return [];
  const findings: Finding[] = [];
  const served = identity.meant;
  const writtenKind = scalarAt(structure, "kind");
  const writtenVersion = scalarAt(structure, "apiVersion");
  if (served === undefined) {
    if (identity.kind !== undefined && identity.apiVersion !== undefined && !identity.kind.endsWith("List")) {
      findings.push(identityFinding(structure, "kind", "unknown-kind", unknownKind(identity), review));
    }
    // What has items is taken apart, and its objects are judged.
    if (identity.kind?.endsWith("List") && review?.status === 404) {
      findings.push(identityFinding(structure, "kind", "unknown-kind", withoutItems(identity.kind), review));
    }
    return findings;
  }
  if (writtenKind === served.apiVersion && writtenVersion === served.kind) {
    return [identityFinding(structure, "apiVersion", "unserved-api-version", exchanged, review)];
  }
  if (writtenKind === undefined) findings.push(identityFinding(structure, "kind", "missing-kind", missing("kind", served.kind), review));
  else if (writtenKind !== served.kind) {
    findings.push(identityFinding(structure, "kind", "unknown-kind", misspelt(writtenKind, served.kind), review));
    if (writtenKind === "Pod" && writtenVersion === "v1") return findings;
  }
  if (writtenVersion === undefined) {
    findings.push(identityFinding(structure, "apiVersion", "missing-api-version", missing("apiVersion", served.apiVersion), review));
  } else if (writtenVersion !== served.apiVersion) {
    const text = {
      en: `"${writtenVersion}" does not serve ${served.kind}: it is in "${served.apiVersion}"`,
      ko: `"${writtenVersion}"은(는) ${served.kind}을(를) 제공하지 않습니다. "${served.apiVersion}"에 있습니다`,
    };
    findings.push(identityFinding(structure, "apiVersion", "unserved-api-version", text, review));
  }
  return findings;
}

function withoutItems(kind: string): Text {
  return {
    en: `"${kind}" needs a list of items: without one it is taken for an object, of a kind that nobody serves`,
    ko: `"${kind}"에는 items 목록이 있어야 합니다. 없으면 제공되지 않는 종류의 객체로 취급됩니다`,
  };
}

function identityFinding(structure: Structure, field: "kind" | "apiVersion", code: IdentityCode, title: Text, review: Review | undefined): Finding {
  const root = structure.yaml.root;
  const place = root && locate(root, [field]);
  const isMissing = place === undefined || place.missing.length !== 0;
  const at = isMissing && root ? locate(root, [field === "kind" ? "apiVersion" : "kind"]) : place;
  const span = at ? spanOf(at) : { start: 0, end: 0 };
  return {
    code,
    severity: "error",
    range: writtenRange(structure, span.start, span.end),
    title,
    explanation: identityTexts[code].why,
    causes: causesOf(review),
    structural: true,
    path: [field],
    url: identityTexts[code].url,
  };
}

function causesOf(review: Review | undefined): readonly Cause[] {
  if (review === undefined || review.status === 201) return [];
  const missingCauses = review.causes.filter((cause) => cause.reason.startsWith("Missing"));
  if (missingCauses.length !== 0) return missingCauses;
  return review.status === 404 && review.message !== undefined ? [{ reason: "NotFound", field: "", message: review.message }] : [];
}

function scalarAt(structure: Structure, field: string): string | undefined {
  const value = entryOf(structure.yaml.root, field)?.value;
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

const exchanged: Text = { en: "apiVersion and kind are exchanged", ko: "apiVersion과 kind가 서로 바뀌었습니다" };

function missing(field: string, value: string): Text {
  return { en: `"${field}" is missing: "${field}: ${value}" is meant here`, ko: `"${field}"가 없습니다. 여기서는 "${field}: ${value}"여야 합니다` };
}

function misspelt(written: string, kind: string): Text {
  if (written === "Pod") return { en: `A Pod has no template: "${kind}" is meant`, ko: `Pod에는 template이 없습니다. "${kind}"를 뜻하는 것으로 보입니다` };
  return { en: `There is no kind "${written}": "${kind}" is meant`, ko: `"${written}"이라는 kind는 없습니다. "${kind}"를 뜻하는 것으로 보입니다` };
}

function unknownKind(identity: Manifest): Text {
  return {
    en: `"${identity.apiVersion}" has no kind "${identity.kind}"`,
    ko: `"${identity.apiVersion}"에는 "${identity.kind}"라는 kind가 없습니다`,
  };
}
