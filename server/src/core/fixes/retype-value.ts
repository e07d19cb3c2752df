import { walk } from "../document/locate.js";
import { valueOf, type Node } from "../document/node.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import type { FieldType } from "../schema/field-type.js";
import { fieldsOf } from "../schema/field-model.js";
import { isInline, scalarText } from "../document/yaml-text.js";
import { containerAround } from "../pod/containers.js";
import { likelyPorts } from "../pod/ports.js";
import { numberInWords } from "./number-words.js";
import { usualPortNames } from "./port-name.js";

/** What a value of the wrong type may have been meant as, in the type that the field takes. */
export function retypeCandidates(context: ShapeContext): readonly Candidate[] {
  const { problem, at } = context;
  if (problem.kind !== "wrong-type" && problem.kind !== "out-of-range") return [];
  const values = retyped(at.node, problem.expected, context);
  return [
    ...values.map((value) => candidate(problem.path, value)),
    { title: { en: "Remove the field", ko: "필드 지우기" }, edits: [{ remove: problem.path }] },
  ];
}

function candidate(path: ShapeContext["problem"]["path"], value: unknown): Candidate {
  const shown = isInline(value) ? scalarText(value) : undefined;
  const title =
    shown !== undefined && shown.length <= 40
      ? { en: `Write ${shown}`, ko: `${shown}(으)로 쓰기` }
      : Array.isArray(value)
        ? { en: "Write it as a list", ko: "목록으로 쓰기" }
        : { en: "Write it as a mapping", ko: "매핑으로 쓰기" };
  return { title, edits: [{ set: path, to: value }] };
}

function retyped(node: Node, expected: FieldType, context: ShapeContext): readonly unknown[] {
  switch (expected.kind) {
    case "list":
      return asList(node, expected.items, context);
    case "object":
    case "map":
      return asObject(node, expected);
    case "string":
      return asScalar(node, "string", context.text).flatMap((value) => [...spelledElsewhere(String(value), context.root), value]);
    default: {
      const values = asScalar(node, expected.kind, context.text);
      return values.length === 0 && expected.kind === "int32" ? portsMeant(context) : values;
    }
  }
}

/** `containerPort: http`: the port of that name, else those that the container is about. */
function portsMeant(context: ShapeContext): readonly number[] {
  const { problem, at } = context;
  if (!/^(?:containerPort|hostPort|port|targetPort)$/.test(String(problem.path.at(-1)))) return [];
  const written = at.node.kind === "scalar" ? String(at.node.value).toLowerCase() : "";
  const usual = Object.keys(usualPortNames).filter((number) => usualPortNames[number] === written).map(Number);
  return [...usual.slice(0, 2), ...likelyPorts(context, containerAround(context, problem.path)), 8080, 80].slice(0, 4);
}

/** `[mysqlstorage]` where the object has a `mysql-storage` elsewhere: the name that it must refer to. */
function spelledElsewhere(written: string, root: Node): readonly string[] {
  const letters = lettersOf(written);
  if (letters.length < 3) return [];
  const found = new Set<string>();
  for (const { node } of walk(root)) {
    const isName = node.kind === "scalar" && typeof node.value === "string" && node.value !== written;
    if (isName && lettersOf(node.value) === letters) found.add(node.value);
  }
  return [...found].slice(0, 2);
}

/** The letters of a word, for what is lost first is digits and punctuation. */
function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, "");
}

/** `containerPort: "80"`, `value: 8080`, `name: [web]`, `readOnly: "true"`. */
function asScalar(node: Node, expected: string, text: string): readonly unknown[] {
  if (node.kind === "sequence") {
    const [only] = node.items;
    return node.items.length === 1 && only ? [fitted(scalarWritten(only, text), expected)].filter((value) => value !== undefined) : [];
  }
  if (node.kind === "mapping") {
    const [only] = node.entries;
    if (node.entries.length !== 1 || only === undefined) return [];
    const isPlaceholder = node.flow && valueOf(only.value) === null;
    const inner = isPlaceholder ? only.name : scalarWritten(only.value, text);
    return [fitted(inner, expected)].filter((value) => value !== undefined);
  }
  return [fitted(scalarWritten(node, text), expected)].filter((value) => value !== undefined);
}

/** A scalar as it stands in the text: `1.10` stays `1.10` when it becomes a string. */
function scalarWritten(node: Node, text: string): string | undefined {
  if (node.kind !== "scalar") return text.slice(node.start, node.end).replace(/\s+/g, " ").trim();
  if (node.style !== "plain") return String(node.value);
  return node.value === null ? "" : text.slice(node.start, node.end);
}

function fitted(written: string | undefined, expected: string): unknown {
  if (written === undefined) return undefined;
  const trimmed = written.trim();
  switch (expected) {
    case "string":
    case "quantity":
    case "time":
    case "bytes":
      return trimmed;
    case "boolean":
      if (/^(?:true|yes|y|on|1|enabled?)$/i.test(trimmed)) return true;
      return /^(?:false|no|n|off|0|disabled?)$/i.test(trimmed) ? false : undefined;
    case "int32":
    case "int64":
    case "int-or-string": {
      const digits = /^[-+]?\d[\d_,]*/.exec(trimmed)?.[0];
      if (digits !== undefined) return Number(digits.replace(/[_,]/g, ""));
      return numberInWords(trimmed) ?? (expected === "int-or-string" && trimmed !== "" ? trimmed : undefined);
    }
    default:
      return undefined;
  }
}

/** One item without its dash, `command: sleep 10`, `env: {A: b}`. */
function asList(node: Node, items: FieldType, context: ShapeContext): readonly unknown[] {
  const value = valueOf(node);
  if (node.kind === "mapping") {
    if (items.kind !== "object") return [Object.keys(value as object), Object.entries(value as object).map(([key, inner]) => `${key}: ${String(inner)}`)];
    const fields = fieldsOf(items.type).map((field) => field.name);
    const isOneItem = node.entries.some((entry) => fields.includes(entry.name));
    if (isOneItem) return [[value]];
    return keyedItems(node, fields);
  }
  if (node.kind !== "scalar" || node.value === null) return [];
  const written = scalarWritten(node, context.text) ?? "";
  if (items.kind === "object") {
    const name = fieldsOf(items.type)[0]?.name;
    return name === undefined ? [] : [[{ [name]: node.value }]];
  }
  if (items.kind !== "string") return [[node.value]];
  const field = context.problem.path.at(-1);
  const words = written.trim().split(/\s+/);
  if (field !== "command" && field !== "args") return [written.includes(",") ? written.split(",").map((word) => word.trim()) : [written]];
  const needsShell = /[|&;<>$`"'*?(){}]/.test(written);
  return needsShell ? [["sh", "-c", written], words] : [words, ["sh", "-c", written]];
}

/** `env: {A: b}` or `ports: {http: 80}`: a mapping of names where a list of named items is expected. */
function keyedItems(node: Extract<Node, { kind: "mapping" }>, fields: readonly string[]): readonly unknown[] {
  const inner = fields.includes("containerPort") ? "containerPort" : fields.includes("mountPath") ? "mountPath" : fields.includes("value") ? "value" : undefined;
  const items = node.entries.map((entry) => {
    if (entry.value.kind === "mapping") return { name: entry.name, ...(valueOf(entry.value) as object) };
    const value = valueOf(entry.value);
    return inner === undefined ? undefined : { name: entry.name, [inner]: inner === "value" ? String(value ?? "") : value };
  });
  return items.includes(undefined) ? [] : [items];
}

/** A list where one object belongs, `limits: [cpu: 1]`; or text of the form `key: value`. */
function asObject(node: Node, expected: Extract<FieldType, { kind: "object" | "map" }>): readonly unknown[] {
  if (node.kind === "sequence") {
    const parts = node.items.map(valueOf);
    const areObjects = parts.every((part) => typeof part === "object" && part !== null && !Array.isArray(part));
    if (areObjects && 0 < parts.length) return [Object.assign({}, ...parts)];
    const pairs = parts.map((part) => /^([^:=]+)[:=]\s*(.*)$/.exec(String(part)));
    return pairs.includes(null) || pairs.length === 0 ? [] : [Object.fromEntries(pairs.map((pair) => [pair?.[1]?.trim(), pair?.[2]]))];
  }
  if (node.kind !== "scalar") return [];
  const pair = /^([\w./-]+)\s*[:=]\s*(.+)$/.exec(String(node.value ?? ""));
  if (pair) return [{ [pair[1] as string]: pair[2] }];
  return expected.kind === "object" && expected.type === "ObjectMeta" ? [{ name: String(node.value ?? "") }] : expected.kind === "object" ? named(node, expected.type) : [];
}

function named(node: Extract<Node, { kind: "scalar" }>, type: string): readonly unknown[] {
  const name = fieldsOf(type).find((field) => ["name", "claimName", "secretName", "path", "port"].includes(field.name));
  return name === undefined || node.value === null ? [] : [{ [name.name]: node.value }];
}

