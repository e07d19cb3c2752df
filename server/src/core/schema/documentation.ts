import { readDocumentation } from "../../../../schemas/generated/documentation.js";

let texts: Readonly<Record<string, string>> | undefined;

/**
 * Kubernetes' own documentation of a type, or of one of its fields, as Markdown (in English, as published); undefined where it
 * says nothing. Reading all texts takes a few milliseconds, once, on the first call.
 */
export function documentationOf(type: string, field?: string): string | undefined {
  return textAt(field === undefined ? type : `${type}.${field}`);
}

/** Kubernetes' own words on a value of an enumeration, e.g. `documentationOfValue("PullPolicy", "Never")`. */
export function documentationOfValue(enumeration: string, value: string): string | undefined {
  return textAt(`${enumeration}.${value}`);
}

/** The page of kubernetes.io that Kubernetes' text on a field refers to, if it does. */
export function documentationLink(type: string, field?: string): string | undefined {
  return /https:\/\/kubernetes\.io\/docs\/[^\s)>\]]*[^\s)>\].,]/.exec(documentationOf(type, field) ?? "")?.[0];
}

function textAt(key: string): string | undefined {
  texts ??= readDocumentation();
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
