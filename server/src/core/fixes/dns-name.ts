import { walk } from "../document/locate.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { targetOf, writeCandidates } from "./write-value.js";
import { romanised } from "./romanised.js";
import { containerAround } from "../pod/containers.js";
import { likelyContainerNames, likelyObjectNames } from "../pod/likely-names.js";

/** What a name must be like: what stands between its parts, and how long it may be. */
interface NameForm {
  readonly most: number;
  readonly outside: RegExp;
}

/**
 * Names of the asked form that the written one may be meant as. One that stands elsewhere in the document comes first: `MyApp` is
 * `myapp` if the labels say so, else `my-app`.
 */
export function dnsNameCandidates(context: CauseContext): readonly Candidate[] {
  const { badValue, cause, root } = context;
  if (badValue === undefined) return [];
  const isLabel = /1123 label|1035 label|no more than 63|must not contain dots/.test(cause.message);
  const form: NameForm = isLabel ? { most: 63, outside: /[^a-z0-9-]+/g } : { most: 253, outside: /[^a-z0-9.-]+/g };
  const names = [...dnsNames(withoutRemark(badValue), form), ...dnsNames(badValue, form)].map((name) => (/1035/.test(cause.message) ? name.replace(/^[0-9-]+/, "") : name));
  const target = targetOf(context);
  const elsewhere = new Set<string>();
  for (const { node } of walk(root)) if (node.kind === "scalar" && typeof node.value === "string") elsewhere.add(node.value);
  const known = names.filter((name) => elsewhere.has(name));
  const likely = isUntelling(badValue) ? likelyNames(context).filter((name) => !outsideOf(form, name)) : [];
  return writeCandidates(target, [...likely, ...known, ...names], badValue);
}

/** `web // main`: what stands behind the sign of a comment, in whatever language, is none of the name. */
function withoutRemark(written: string): string {
  return /^[\w.-]+(?=\s*(?:\/\/|#|;|--)\s)/.exec(written)?.[0] ?? written;
}

/** `웹서버`, `${NAME}`, `<name>`: no letter of it can stand, or it stands for a name that was to be filled in. */
function isUntelling(written: string): boolean {
  return (written !== "" && !/[A-Za-z0-9]/.test(written)) || /^(?:\$\{.*\}|<.*>|%.*%|\$\w+)$/.test(written);
}

function likelyNames(context: CauseContext): readonly string[] {
  const container = containerAround(context, context.at.path);
  return container === undefined ? likelyObjectNames(context) : likelyContainerNames(context, container);
}

function outsideOf({ most, outside }: NameForm, name: string): boolean {
  return most < name.length || name.search(outside) !== -1;
}

/** `MyApp` gives `my-app` and `myapp`; `my_app` gives `my-app` and `myapp`; `web.1` for a label gives `web-1`. */
export function dnsNames(written: string, { most, outside }: NameForm): readonly string[] {
  const plain = romanised(written.trim());
  const apart = plain.replace(/([a-z0-9])([A-Z])(?=[a-z])/g, "$1-$2").toLowerCase();
  const together = plain.toLowerCase();
  const forms = [apart.replace(outside, "-"), together.replace(outside, "-"), together.replace(outside, "")];
  const edges = /^[-.]+|[-.]+$/g;
  return [...new Set(forms.map((form) => form.replace(/-*\.[-.]*/g, ".").replace(edges, "").slice(0, most).replace(edges, "")))].filter((name) => name !== "");
}
