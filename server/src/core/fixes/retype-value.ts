import type { Edit } from "../document/edit.js";
import type { FieldPath } from "../document/field-path.js";
import { locate, walk } from "../document/locate.js";
import { entryOf, valueOf, type Node } from "../document/node.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import type { FieldType } from "../schema/field-type.js";
import { fieldAt, fieldOf, fieldsOf } from "../schema/field-model.js";
import { isInline, scalarText } from "../document/yaml-text.js";
import { containerAround } from "../pod/containers.js";
import { likelyPorts } from "../pod/ports.js";
import { numberInWords } from "./number-words.js";
import { romanised } from "./romanised.js";
import { usualPortNames } from "./port-name.js";
import { wrappedMaps } from "./wrap-fields.js";

/** What a value of the wrong type may have been meant as, in the type that the field takes. */
export function retypeCandidates(context: ShapeContext): readonly Candidate[] {
  const { problem, at } = context;
  if (problem.kind !== "wrong-type" && problem.kind !== "out-of-range") return [];
  const mode = modeWritten(context);
  const item = asOneItem(context);
  const values = mode !== undefined ? [mode] : item.length !== 0 ? [] : retyped(at.node, problem.expected, context);
  return [
    ...asBlockText(context),
    ...neighboursFor(context),
    ...item,
    ...[...new Set(values)].map((value) => candidate(problem.path, value)),
    { title: { en: "Remove the field", ko: "필드 지우기" }, edits: [{ remove: problem.path }], isRemoval: true },
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
      return asObject(node, expected, context);
    case "string":
      return asText(node, context).flatMap((value) => [...spelledElsewhere(String(value), context.root), value, romanised(String(value)), ...sameLabelElsewhere(context)]);
    default: {
      const values = asScalar(node, expected.kind, context.text);
      return values.length === 0 ? [...portsMeant(context), ...idsMeant(context)] : values;
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

/** `image: {nginx: 1.27}` has the blank that makes a mapping of a name and its tag. */
function asText(node: Node, { problem, text }: ShapeContext): readonly unknown[] {
  const values = asScalar(node, "string", text);
  const [only] = node.kind === "mapping" ? node.entries : [];
  const isTagged = problem.path.at(-1) === "image" && only?.value.kind === "scalar" && only.value.value !== null;
  return isTagged ? [`${only.name}:${scalarWritten(only.value, text) ?? ""}`, ...values] : values;
}

/** `runAsUser: root`: the ids of the names that every image has, else the first one of ordinary users. */
function idsMeant({ problem, at }: ShapeContext): readonly number[] {
  if (!/^(?:runAsUser|runAsGroup|fsGroup)$/.test(String(problem.path.at(-1)))) return [];
  const written = at.node.kind === "scalar" ? String(at.node.value).toLowerCase() : "";
  return [written === "root" || written === "wheel" ? 0 : written === "nobody" || written === "nogroup" ? 65534 : 1000];
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

/** `app: 1.0` among the labels of a template whose selector asks for `app: web`: quoted, it would not be selected. */
function sameLabelElsewhere({ problem: { path }, root }: ShapeContext): readonly string[] {
  const isLabel = (at: FieldPath): boolean => /^(?:labels|matchLabels|selector)$/.test(String(at.at(-2)));
  if (!isLabel(path)) return [];
  return [...walk(root)].flatMap(({ node, path: at }) => (at.at(-1) === path.at(-1) && isLabel(at) && node.kind === "scalar" && typeof node.value === "string" ? [node.value] : []));
}

/** The letters of a word, for what is lost first is digits and punctuation. */
function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, "");
}

/** `containerPort: "80"`, `value: 8080`, `name: [web]`, `readOnly: "true"`. */
function asScalar(node: Node, expected: string, text: string): readonly unknown[] {
  if (node.kind === "sequence") {
    const [only] = node.items;
    const words = node.items.map((item) => (item.kind === "scalar" ? scalarWritten(item, text) : undefined));
    if (expected === "string" && 1 < words.length && !words.includes(undefined)) return [words.join(",")];
    return node.items.length === 1 && only ? [fitted(scalarWritten(only, text), expected)].filter((value) => value !== undefined) : [];
  }
  if (node.kind === "mapping") {
    const [only] = node.entries;
    if (node.entries.length !== 1 || only === undefined || (!node.flow && only.value.kind !== "scalar")) return [];
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
      if (/^\d+\.\d+$/.test(trimmed)) return Math.max(1, Math.round(Number(trimmed)));
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
  const port = items.kind === "object" ? portOf(items.type, written) : undefined;
  if (port !== undefined) return [[port]];
  if (items.kind === "object" && pairWritten(written, items.type) !== undefined) return [[pairWritten(written, items.type)]];
  if (items.kind === "object") {
    const name = fieldsOf(items.type)[0]?.name;
    return name === undefined ? [] : [[{ [name]: node.value }]];
  }
  if (items.kind !== "string") return [[node.value]];
  const field = context.problem.path.at(-1);
  if (field !== "command" && field !== "args") return [written.includes(",") ? written.split(",").map((word) => word.trim()) : [written]];
  return asWords(written);
}

/** A command line as the words that start it: split at its blanks, or handed to a shell where it needs one. */
function asWords(written: string): readonly (readonly string[])[] {
  const words = written.trim().split(/\s+/);
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
function asObject(node: Node, expected: Extract<FieldType, { kind: "object" | "map" }>, context: ShapeContext): readonly unknown[] {
  if (node.kind === "sequence") {
    const parts = node.items.map(valueOf);
    const areObjects = parts.every((part) => typeof part === "object" && part !== null && !Array.isArray(part));
    if (areObjects && 0 < parts.length) return [Object.assign({}, ...parts)];
    const list = expected.kind === "object" ? listFor(node, expected.type) : undefined;
    if (list !== undefined) return [{ [list]: parts.map((part) => (typeof part === "string" ? part : String(part))) }];
    const pairs = parts.map((part) => /^([^:=]+)[:=]\s*(.*)$/.exec(String(part)));
    return pairs.includes(null) || pairs.length === 0 ? [] : [Object.fromEntries(pairs.map((pair) => [pair?.[1]?.trim(), pair?.[2]]))];
  }
  if (node.kind !== "scalar") return [];
  const port = expected.kind === "object" ? portOf(expected.type, scalarWritten(node, context.text) ?? "") : undefined;
  if (port !== undefined) return [port];
  const item = expected.kind === "object" ? pairWritten(String(node.value ?? ""), expected.type) : undefined;
  if (item !== undefined) return [item];
  if (isSelector(expected, context)) return selectorWritten(String(node.value ?? ""), expected, context.root);
  if (expected.kind === "object" && wordHandlers.includes(expected.type)) return handlerWritten(scalarWritten(node, context.text) ?? "", expected.type, context);
  const pair = /^([\w./-]+)\s*[:=]\s*(.+)$/.exec(String(node.value ?? ""));
  if (pair) return [{ [pair[1] as string]: pair[2] }];
  return expected.kind === "object" && expected.type === "ObjectMeta" ? [{ name: String(node.value ?? "") }] : expected.kind === "object" ? named(node, expected.type) : [];
}

function named(node: Extract<Node, { kind: "scalar" }>, type: string): readonly unknown[] {
  const name = fieldsOf(type).find((field) => ["name", "claimName", "secretName", "path", "port", "type"].includes(field.name));
  return name === undefined || node.value === null ? [] : [{ [name.name]: node.value }];
}

/** `exec: [cat, /tmp/x]`, `capabilities: [NET_ADMIN]`: the list of words that such an object has, the first of several. */
function listFor(node: Extract<Node, { kind: "sequence" }>, type: string): string | undefined {
  const isWords = node.items.every((item) => item.kind === "scalar");
  const lists = fieldsOf(type).filter((field) => field.type.kind === "list" && field.type.items.kind === "string");
  const isAll = node.items.every((item) => item.kind === "scalar" && item.value === "ALL");
  const drop = isAll ? lists.find(({ name }) => name === "drop") : undefined;
  return isWords ? (drop ?? lists[0])?.name : undefined;
}

function portOf(type: string, written: string): object | undefined {
  if (type === "ContainerPort") return portWritten(written);
  if (type !== "ServicePort") return undefined;
  const [, port, target, protocol] = /^(\d{1,5})(?::(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/i.exec(written.trim()) ?? [];
  if (port === undefined) return undefined;
  return { port: Number(port), ...(target !== undefined && { targetPort: Number(target) }), ...(protocol !== undefined && { protocol: protocol.toUpperCase() }) };
}

/** `80`, `8080:80`, `53/udp`: ports as Compose and Docker write them; what stands left of the colon is the host's business. */
function portWritten(written: string): object | undefined {
  const [, port, protocol] = /^(?:[\d.]+:)*(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(written.trim()) ?? [];
  if (port === undefined) return undefined;
  return { containerPort: Number(port), ...(protocol !== undefined && { protocol: protocol.toUpperCase() }) };
}

/** `PORT=8080` among variables, `data:/data` among mounts, as Compose and Docker write them. */
function pairWritten(written: string, type: string): object | undefined {
  const [, name, rest] = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(written.trim()) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  if (type === "EnvVar") return { name, value: rest };
  if (type !== "VolumeMount" || !rest.startsWith("/")) return undefined;
  const [mountPath, mode] = rest.split(":");
  return { name, mountPath, ...(mode === "ro" && { readOnly: true }) };
}

/** Types that people fill with the one text that counts in them: the command, or the path. */
const wordHandlers: readonly string[] = ["ExecAction", "LifecycleHandler", "HTTPGetAction"];

/** `exec: cat /tmp/ready`, `preStop: sleep 5`, `httpGet: /ready`. */
function handlerWritten(written: string, type: string, context: ShapeContext): readonly object[] {
  const { problem } = context;
  if (type === "HTTPGetAction") {
    const [, port, path = "/"] = /^(?:https?:\/\/)?[\w.-]*:?(\d+)?(\/\S*)?$/.exec(written.trim()) ?? [];
    const ports = port === undefined ? [...likelyPorts(context, containerAround(context, problem.path)), 80, 8080] : [Number(port)];
    return ports.slice(0, 2).map((number) => ({ path, port: number }));
  }
  const [words, ...others] = asWords(written);
  return [words, ...others].map((command) => (type === "ExecAction" ? { command } : { exec: { command } }));
}

function isSelector(expected: FieldType, { problem }: ShapeContext): boolean {
  return expected.kind === "object" ? expected.type === "LabelSelector" : expected.kind === "map" && problem.path.at(-1) === "selector";
}

/** `selector: app=web`, `selector: web`: a word alone is the value of a label that the object bears elsewhere, or of `app`. */
function selectorWritten(written: string, expected: FieldType, root: Node): readonly object[] {
  const pairs = written.split(",").map((part) => /^\s*([\w./-]+)\s*[=:]+\s*([\w.-]+)\s*$/.exec(part));
  const word = /^\s*([\w.-]+)\s*$/.exec(written)?.[1];
  const key = word === undefined ? undefined : (labelOf(word, root) ?? "app");
  const labels = key !== undefined ? { [key]: word } : pairs.includes(null) ? undefined : Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]));
  return labels === undefined ? [] : [expected.kind === "object" ? { matchLabels: labels } : labels];
}

/** The key of the label that has this value. */
function labelOf(value: string, root: Node): string | undefined {
  for (const { node, path, entry } of walk(root)) {
    if (entry !== undefined && path.at(-2) === "labels" && node.kind === "scalar" && node.value === value) return entry.name;
  }
  return undefined;
}

/** `defaultMode: "0400"`: the digits of a mode are octal, also in quotes. */
function modeWritten({ problem, at, text }: ShapeContext): number | undefined {
  if (!/^(?:defaultMode|mode)$/.test(String(problem.path.at(-1)))) return undefined;
  const digits = /^0?o?([0-7]{3,4})$/.exec(scalarWritten(at.node, text)?.trim() ?? "")?.[1];
  return digits === undefined ? undefined : parseInt(digits, 8);
}

/** `value: {secretKeyRef: …}`: the value fits to a neighbour of the field, which is meant. */
function neighboursFor({ problem, at, root, kind }: ShapeContext): readonly Candidate[] {
  const { node } = at;
  const name = problem.path.at(-1);
  if (node.kind !== "mapping" || node.entries.length === 0 || typeof name !== "string") return [];
  const owner = fieldAt(kind.apiVersion, kind.kind, problem.path.slice(0, -1));
  if (owner?.type.kind === "map" && wrappedMaps.includes(name)) {
    const outer = valueOf(locate(root, problem.path.slice(0, -1)).node) as object;
    const others = Object.entries(outer).filter(([key]) => key !== name);
    const lifted = { ...Object.fromEntries(others), ...(valueOf(node) as object) };
    return [{ title: { en: `Take it out of "${name}"`, ko: `"${name}"에서 꺼내기` }, edits: [{ set: problem.path.slice(0, -1), to: lifted }] }];
  }
  if (owner?.type.kind !== "object") return [];
  const parent = locate(root, problem.path.slice(0, -1)).node;
  return fieldsOf(owner.type.type).flatMap(({ name: other, type }): readonly Candidate[] => {
    if (type.kind !== "object" || entryOf(parent, other) !== undefined) return [];
    const fits = node.entries.every((entry) => fieldOf(type.type, entry.name) !== undefined);
    return fits ? [{ title: { en: `Rename to "${other}"`, ko: `"${other}"(으)로 이름 바꾸기` }, edits: [{ rename: problem.path, to: other }] }] : [];
  });
}

/** A mapping or a list among a ConfigMap's data: the lines stay, and become the text that programs read. */
function asBlockText({ problem, at, text }: ShapeContext): readonly Candidate[] {
  const { node, entry } = at;
  const map = problem.path.at(-2);
  if (problem.kind !== "wrong-type" || problem.expected.kind !== "string" || node.kind === "scalar" || node.flow || entry === undefined) return [];
  if (map !== "data" && map !== "stringData" && map !== "annotations") return [];
  const columnOf = (offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);
  const colon = text.indexOf(":", entry.key.end);
  const isBelow = text.slice(colon, node.start).includes("\n");
  if (!isBelow || columnOf(node.start) <= columnOf(entry.key.start)) return [];
  const edits: readonly Edit[] = [{ replace: { start: colon + 1, end: colon + 1 }, by: " |" }];
  return [{ title: { en: "Make the lines below a text", ko: "아래 줄들을 하나의 텍스트로 만들기" }, edits }];
}

/** One item without its dash that has comments in it: the dash is put before it, for printed anew it would lose them. */
function asOneItem({ problem, at, text }: ShapeContext): readonly Candidate[] {
  const { node } = at;
  const isList = problem.kind === "wrong-type" && problem.expected.kind === "list";
  if (!isList || node.kind !== "mapping" || node.flow || !/(?:^|\s)#/m.test(text.slice(node.start, node.end))) return [];
  const edits: Edit[] = [{ replace: { start: node.start, end: node.start }, by: "- " }];
  for (let feed = text.indexOf("\n", node.start); feed !== -1 && feed + 1 < node.end; feed = text.indexOf("\n", feed + 1)) {
    if (/\S/.test(text.slice(feed + 1).split("\n", 1)[0] ?? "")) edits.push({ replace: { start: feed + 1, end: feed + 1 }, by: "  " });
  }
  return [{ title: { en: "Write it as a list", ko: "목록으로 쓰기" }, edits }];
}
