import { changedLine, insertedBelow, oneOf, removedLines, shifted, type ManifestLines, type Operator, type Random, type Spoilt } from "./operator.js";

/** Lists for mappings, levels left out, things twice or in the wrong place, names that match nothing. */
export const structureMistakes: readonly Operator[] = [
  { name: "list without its dashes", spoil: listWithoutDashes },
  { name: "mapping as a list", spoil: (manifest, random) => mappingAsList(manifest, random, /^\s*(?:metadata|resources|limits|requests|securityContext|httpGet|selector|spec|emptyDir|strategy):\s*$/) },
  { name: "labels as a list", spoil: (manifest, random) => mappingAsList(manifest, random, /^\s*(?:labels|matchLabels|annotations|nodeSelector):\s*$/) },
  { name: "every label an item", spoil: everyLabelAnItem },
  { name: "key twice", spoil: keyTwice },
  { name: "key twice with another value", spoil: keyTwiceOtherwise },
  { name: "resources left out above limits", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s*resources:\s*$/) },
  { name: "limits left out above cpu and memory", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s*(?:limits|requests):\s*$/) },
  { name: "httpGet left out above its fields", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s*(?:httpGet|exec|tcpSocket):\s*$/) },
  { name: "matchLabels left out above labels", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s*matchLabels:\s*$/) },
  { name: "labels left out above labels", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s*labels:\s*$/) },
  { name: "metadata left out above its fields", spoil: (manifest, random) => levelLeftOut(manifest, random, /^metadata:\s*$/) },
  { name: "valueFrom left out above its source", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s*valueFrom:\s*$/) },
  { name: "volume source left out above its fields", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s*(?:persistentVolumeClaim|configMap|secret|hostPath):\s*$/) },
  { name: "template left out above the pod", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s+template:\s*$/) },
  { name: "spec left out above the containers", spoil: (manifest, random) => levelLeftOut(manifest, random, /^\s+spec:\s*$/) },
  { name: "line of a parent removed", spoil: parentRemoved },
  { name: "probe without a mechanism", spoil: probeWithoutMechanism },
  { name: "metadata removed", spoil: (manifest) => removedBlock(manifest, /^metadata:\s*$/) },
  { name: "selector removed", spoil: (manifest) => removedBlock(manifest, /^ {2}selector:\s*$/) },
  { name: "containers left empty", spoil: (manifest) => emptied(manifest, /^\s*containers:\s*$/) },
  { name: "template's labels removed", spoil: (manifest) => removedBlock(manifest, /^ {6}labels:\s*$/) },
  { name: "environment as a mapping", spoil: environmentAsMapping },
  { name: "environment as in Docker", spoil: (manifest, random) => itemAs(manifest, random, /^\s*env:\s*$/, "- MODE=production") },
  { name: "ports as numbers", spoil: (manifest, random) => itemAs(manifest, random, /^\s*ports:\s*$/, "- 80") },
  { name: "ports as in Docker", spoil: (manifest, random) => itemAs(manifest, random, /^\s*ports:\s*$/, '- "8080:80"') },
  { name: "mount as in Docker", spoil: (manifest, random) => itemAs(manifest, random, /^\s*volumeMounts:\s*$/, "- data:/data") },
  { name: "pull secret as text", spoil: (manifest, random) => itemAs(manifest, random, /^\s*imagePullSecrets:\s*$/, "- registry") },
  { name: "command as text", spoil: (manifest, random) => flowAsText(manifest, random, "command") },
  { name: "arguments as text", spoil: (manifest, random) => flowAsText(manifest, random, "args") },
  { name: "scalar where a mapping belongs", spoil: scalarForMapping },
  { name: "number among the arguments", spoil: (manifest, random) => {
    const line = oneOf(manifest.matching(/^\s*(?:args|command): \[.*\]\s*$/), random);
    return line === undefined ? undefined : changedLine(manifest, line, manifest.at(line).replace(/\]\s*$/, ", 8080]"));
  } },
  { name: "field of the pod in the container", spoil: podFieldInContainer },
  { name: "field of the container in the pod", spoil: containerFieldInPod },
  { name: "selector that matches no label", spoil: selectorMismatch },
  { name: "label of the template misspelt", spoil: templateLabelMisspelt },
  { name: "container twice", spoil: containerTwice },
  { name: "volume twice", spoil: volumeTwice },
  { name: "mount path twice", spoil: mountTwice },
  { name: "mount of a volume that is misspelt", spoil: (manifest, random) => volumeMisspelt(manifest, random) },
  { name: "volume without a name", spoil: volumeWithoutName },
  { name: "volume with two sources", spoil: volumeWithTwoSources },
  { name: "field of the status", spoil: (manifest) => unknownBelow(manifest, /^spec:\s*$/, "  phase: Running") },
  { name: "field that does not exist", spoil: (manifest, random) => unknownBelow(manifest, /^\s*(?:- )?image: /, oneOf(["autoRestart: true", "memory: 1Gi", "cpu: 1", "privileged: true", "replicas: 2", "network: host", "depends_on: []"], random) ?? "") },
];

function listWithoutDashes(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const lists = manifest.matching(/^\s*(?:containers|ports|volumes|volumeMounts|env|initContainers):\s*$/).filter((line) => manifest.blockBelow(line).filter((below) => isItemOf(manifest, line, below)).length === 1);
  const list = oneOf(lists, random);
  const item = list === undefined ? undefined : manifest.blockBelow(list).find((below) => isItemOf(manifest, list, below));
  return item === undefined ? undefined : changedLine(manifest, item, manifest.at(item).replace(/^(\s*)- /, "$1  "));
}

function isItemOf(manifest: ManifestLines, list: number, line: number): boolean {
  const [first] = manifest.blockBelow(list);
  return first !== undefined && /^\s*- /.test(manifest.at(line)) && manifest.indentation(line) === manifest.indentation(first);
}

function mappingAsList(manifest: ManifestLines, random: Random, parents: RegExp): Spoilt | undefined {
  const parent = oneOf(manifest.matching(parents).filter((line) => /^\s*[A-Za-z"]/.test(manifest.at(manifest.blockBelow(line)[0] ?? -1))), random);
  if (parent === undefined) return undefined;
  const [first, ...others] = manifest.blockBelow(parent);
  if (first === undefined) return undefined;
  const changes = new Map(shifted(manifest, others, 2));
  changes.set(first, [manifest.at(first).replace(/^(\s*)/, "$1- ")]);
  return { lines: manifest.with(changes), line: first, tolerance: 1 };
}

function everyLabelAnItem(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const parent = oneOf(manifest.matching(/^\s*(?:labels|matchLabels):\s*$/), random);
  const block = parent === undefined ? [] : manifest.blockBelow(parent);
  const [first] = block;
  if (first === undefined) return undefined;
  return { lines: manifest.with(new Map(block.map((line) => [line, [manifest.at(line).replace(/^(\s*)/, "$1- ")]]))), line: first, tolerance: 1 };
}

function keyTwice(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const line = oneOf(manifest.matching(/^\s*[a-zA-Z]+: \S/), random);
  return line === undefined ? undefined : { ...insertedBelow(manifest, line, [manifest.at(line)]), tolerance: 1 };
}

function keyTwiceOtherwise(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const line = oneOf(manifest.matching(/^\s+(?:image|replicas|app|containerPort|value|memory|cpu): \S/), random);
  if (line === undefined) return undefined;
  const [key, value = ""] = manifest.at(line).split(": ");
  return { ...insertedBelow(manifest, line, [`${key}: ${/^\d+\s*$/.test(value) ? "3" : /^\d/.test(value) ? "2" : "other"}`]), tolerance: 1 };
}

/** Takes the line of a level away and moves what hangs on it up into its place. */
function levelLeftOut(manifest: ManifestLines, random: Random, level: RegExp): Spoilt | undefined {
  const line = oneOf(manifest.matching(level), random);
  const block = line === undefined ? [] : manifest.blockBelow(line);
  const [first] = block;
  if (line === undefined || first === undefined) return undefined;
  const changes = new Map(shifted(manifest, block, manifest.indentation(line) - manifest.indentation(first)));
  changes.set(line, []);
  return { lines: manifest.with(changes), line, tolerance: Math.max(1, block.length - 1) };
}

/** Takes the line of a level away and leaves the rest where it stands. */
function parentRemoved(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const line = oneOf(manifest.matching(/^\s*(?:metadata|spec|containers|resources|ports|env|labels|limits|requests|volumeMounts|volumes|template|selector|httpGet):\s*$/), random);
  return line === undefined ? undefined : removedLines(manifest, [line]);
}

function probeWithoutMechanism(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const line = oneOf(manifest.matching(/^\s*(?:httpGet|tcpSocket|exec):\s*$/).filter((candidate) => /Probe:/.test(manifest.at(manifest.parentOf(candidate) ?? -1))), random);
  const parent = line === undefined ? undefined : manifest.parentOf(line);
  if (line === undefined || parent === undefined) return undefined;
  const removed = removedLines(manifest, [line, ...manifest.blockBelow(line)]);
  return removed && { ...removed, line: parent, tolerance: 1 };
}

function removedBlock(manifest: ManifestLines, parent: RegExp): Spoilt | undefined {
  const line = manifest.matching(parent).at(-1);
  if (line === undefined) return undefined;
  const removed = removedLines(manifest, [line, ...manifest.blockBelow(line)]);
  return removed && { ...removed, tolerance: 3 };
}

function emptied(manifest: ManifestLines, parent: RegExp): Spoilt | undefined {
  const line = manifest.matching(parent)[0];
  if (line === undefined) return undefined;
  const removed = removedLines(manifest, manifest.blockBelow(line));
  return removed && { ...removed, line };
}

function environmentAsMapping(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const env = oneOf(manifest.matching(/^\s*env:\s*$/), random);
  const block = env === undefined ? [] : manifest.blockBelow(env);
  const pairs = block.flatMap((line) => {
    const name = /^(\s*)- name: (\S+)\s*$/.exec(manifest.at(line));
    const value = /^\s*value: (.*)$/.exec(manifest.at(line + 1));
    return name && value ? [`${name[1]}${name[2]}: ${value[1]}`] : [];
  });
  const [first] = block;
  if (first === undefined || pairs.length * 2 !== block.length) return undefined;
  const changes = new Map<number, readonly string[]>(block.map((line) => [line, []]));
  changes.set(first, pairs.map((pair) => `${" ".repeat(manifest.keyColumn(env as number) + 2)}${pair.trimStart()}`));
  return { lines: manifest.with(changes), line: first, tolerance: 1 };
}

/** The first item of a list in the form of another tool. */
function itemAs(manifest: ManifestLines, random: Random, list: RegExp, item: string): Spoilt | undefined {
  const line = oneOf(manifest.matching(list), random);
  if (line === undefined) return undefined;
  const block = manifest.blockBelow(line);
  const [first] = block;
  if (first === undefined) return undefined;
  const next = block.findIndex((below, index) => 0 < index && isItemOf(manifest, line, below));
  const own = next === -1 ? block : block.slice(0, next);
  const changes = new Map<number, readonly string[]>(own.map((below) => [below, []]));
  changes.set(first, [" ".repeat(manifest.indentation(first)) + item]);
  return { lines: manifest.with(changes), line: first, tolerance: 0 };
}

function flowAsText(manifest: ManifestLines, random: Random, key: string): Spoilt | undefined {
  const line = oneOf(manifest.matching(new RegExp(`^\\s*${key}: \\[.*\\]\\s*$`)), random);
  if (line === undefined) return undefined;
  const words = [...manifest.at(line).matchAll(/"([^"]*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2] ?? "");
  return words.length === 0 ? undefined : changedLine(manifest, line, manifest.at(line).replace(/: \[.*/, `: ${words.join(" ")}`));
}

function scalarForMapping(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const line = oneOf(manifest.matching(/^\s*(?:emptyDir: \{\}|hostPath:\s*|configMap:\s*|secret:\s*|persistentVolumeClaim:\s*)$/), random);
  if (line === undefined) return undefined;
  const block = manifest.blockBelow(line);
  const value = /: (\S+)\s*$/.exec(manifest.at(block[0] ?? -1))?.[1] ?? '""';
  const changes = new Map<number, readonly string[]>(block.map((below) => [below, []]));
  changes.set(line, [manifest.at(line).replace(/:.*/, `: ${value}`)]);
  return { lines: manifest.with(changes), line, tolerance: 0 };
}

function podFieldInContainer(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const image = oneOf(manifest.matching(/^\s+(?:- )?image: \S/), random);
  const field = oneOf(["terminationGracePeriodSeconds: 30", "serviceAccountName: default", "hostNetwork: true", "nodeName: worker", "dnsPolicy: Default", "nodeSelector: {disk: ssd}"], random);
  return image === undefined ? undefined : { ...insertedBelow(manifest, image, [" ".repeat(manifest.keyColumn(image)) + field]), tolerance: 0 };
}

function containerFieldInPod(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const containers = oneOf(manifest.matching(/^\s+containers:\s*$/), random);
  const field = oneOf(["imagePullPolicy: Always", "command: [sleep, infinity]", "env: [{name: A, value: b}]", "ports: [{containerPort: 81}]", "workingDir: /srv", "args: [run]"], random);
  if (containers === undefined) return undefined;
  const text = " ".repeat(manifest.keyColumn(containers)) + field;
  return { lines: manifest.with(new Map([[containers, [text, manifest.at(containers)]]])), line: containers, tolerance: 0 };
}

function selectorMismatch(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const parent = oneOf(manifest.matching(/^\s*matchLabels:\s*$/), random);
  const line = parent === undefined ? undefined : oneOf(manifest.blockBelow(parent), random);
  if (line === undefined) return undefined;
  const spoilt = changedLine(manifest, line, manifest.at(line).replace(/: ["']?([\w.-]+)["']?\s*$/, ": $1-v2"));
  return spoilt && { ...spoilt, tolerance: 12 };
}

function templateLabelMisspelt(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const parent = manifest.matching(/^ {6}labels:\s*$/)[0];
  const line = parent === undefined ? undefined : oneOf(manifest.blockBelow(parent), random);
  if (line === undefined) return undefined;
  const spoilt = changedLine(manifest, line, manifest.at(line).replace(/: ["']?([\w.-])([\w.-]+)["']?\s*$/, ": $1x$2"));
  return spoilt && { ...spoilt, tolerance: 12 };
}

function containerTwice(manifest: ManifestLines, random: Random): Spoilt | undefined {
  return itemTwice(manifest, random, /^\s*containers:\s*$/);
}

function volumeTwice(manifest: ManifestLines, random: Random): Spoilt | undefined {
  return itemTwice(manifest, random, /^\s*volumes:\s*$/);
}

function mountTwice(manifest: ManifestLines, random: Random): Spoilt | undefined {
  return itemTwice(manifest, random, /^\s*volumeMounts:\s*$/);
}

/** The last item of a list once more: what copying does. The finding may stand at any line of the copy. */
function itemTwice(manifest: ManifestLines, random: Random, list: RegExp): Spoilt | undefined {
  const line = oneOf(manifest.matching(list), random);
  if (line === undefined) return undefined;
  const block = manifest.blockBelow(line);
  const last = block.filter((below) => isItemOf(manifest, line, below)).at(-1);
  const end = block.at(-1);
  if (last === undefined || end === undefined) return undefined;
  const copy = manifest.lines.slice(last, end + 1);
  return { ...insertedBelow(manifest, end, copy), tolerance: copy.length - 1 };
}

function volumeMisspelt(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const volumes = oneOf(manifest.matching(/^\s*volumes:\s*$/), random);
  const line = volumes === undefined ? undefined : oneOf(manifest.blockBelow(volumes).filter((below) => /^\s*(?:- )?name: [a-z]/.test(manifest.at(below)) && isItemOf(manifest, volumes, below)), random);
  if (line === undefined) return undefined;
  const spoilt = changedLine(manifest, line, manifest.at(line).replace(/(name: [a-z])([\w-]*)/, "$1z$2"));
  return spoilt && { ...spoilt, tolerance: 200 };
}

function volumeWithoutName(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const volumes = oneOf(manifest.matching(/^\s*volumes:\s*$/), random);
  const line = volumes === undefined ? undefined : manifest.blockBelow(volumes).find((below) => /^\s*- name: /.test(manifest.at(below)) && !/^\s*- /.test(manifest.at(below + 1)));
  if (line === undefined || manifest.at(line + 1).trim() === "") return undefined;
  const next = manifest.at(line + 1).replace(/^(\s*) {2}(\S)/, "$1- $2");
  const spoilt: Spoilt = { lines: manifest.with(new Map([[line, []], [line + 1, [next]]])), line, tolerance: 1 };
  return spoilt;
}

function volumeWithTwoSources(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const line = oneOf(manifest.matching(/^\s*(?:persistentVolumeClaim|configMap|secret|hostPath):\s*$/).filter((candidate) => !/Ref|items/.test(manifest.at(candidate))), random);
  return line === undefined ? undefined : { lines: manifest.with(new Map([[line, [`${" ".repeat(manifest.keyColumn(line))}emptyDir: {}`, manifest.at(line)]]])), line, tolerance: 2 };
}

function unknownBelow(manifest: ManifestLines, where: RegExp, text: string): Spoilt | undefined {
  const line = manifest.matching(where)[0];
  if (line === undefined) return undefined;
  const indentation = text.startsWith(" ") ? "" : " ".repeat(manifest.keyColumn(line));
  return { ...insertedBelow(manifest, line, [indentation + text]), tolerance: 0 };
}
