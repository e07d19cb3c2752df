import { changedLine, oneOf, replacing, type Operator } from "./operator.js";

const quantityLine = /^(\s*)(cpu|memory|storage|ephemeral-storage): "?([0-9.]+)([a-zA-Z]*)"?\s*$/;

/** Values of a wrong type, form or range. */
export const valueMistakes: readonly Operator[] = [
  replacing("blank before the unit", quantityLine, (match) => `${match[1]}${match[2]}: ${match[3]} ${match[4] || "m"}`),
  replacing("decimal comma", /^(\s*cpu): "?\d\S*\s*$/, "$1: 0,5"),
  replacing("unit in lower case", /^(\s*memory): "?(\d+)([KMGT]i?)"?\s*$/, (match) => `${match[1]}: ${match[2]}${match[3]?.toLowerCase()}`),
  replacing("unit with a B", /^(\s*memory): "?(\d+)([KMGT]i?)"?\s*$/, "$1: $2$3B"),
  replacing("unit in words", /^(\s*cpu): "?\d\S*\s*$/, (match, random) => `${match[1]}: ${oneOf(["1core", "500mc", "1 core", "500 milli", "0.5vCPU"], random)}`),
  replacing("memory in words", /^(\s*memory): "?\d\S*\s*$/, (match, random) => `${match[1]}: ${oneOf(["512 megabytes", "1 GB", "128 MiB", "256MB", "1gig"], random)}`),
  replacing("percent of a CPU", /^(\s*cpu): "?\d\S*\s*$/, "$1: 50%"),
  replacing("quantity with a sign", quantityLine, (match) => `${match[1]}${match[2]}: -${match[3]}${match[4]}`),
  replacing("boolean in quotes", /^(\s*(?:- )?[a-zA-Z]+): (true|false)\s*$/, '$1: "$2"'),
  replacing("boolean in words", /^(\s*(?:- )?[a-zA-Z]+): (true|false)\s*$/, (match, random) => `${match[1]}: ${oneOf(["enabled", "Yes!", "1", "truee", "'yes'"], random)}`),
  replacing("environment value without quotes: number", /^(\s*value): .*$/, (match, random) => `${match[1]}: ${oneOf(["8080", "0", "1.5", "3306"], random)}`),
  replacing("environment value without quotes: boolean", /^(\s*value): .*$/, (match, random) => `${match[1]}: ${oneOf(["true", "false", "yes", "on"], random)}`),
  replacing("label value is a number", /^(\s*(?:app|version|tier|release|name|component|role)): [a-z][\w-]*\s*$/, (match, random) => `${match[1]}: ${oneOf(["1", "1.0", "2024", "true"], random)}`),
  replacing("label value with a blank", /^(\s*(?:app|version|tier|release|component|role)): ([a-z][\w-]*)\s*$/, "$1: my $2"),
  replacing("label value with a slash", /^(\s*(?:app|version|tier|release|component|role)): ([a-z][\w-]*)\s*$/, "$1: team/$2"),
  replacing("probe port in quotes", /^(\s*port): (\d+)\s*$/, '$1: "$2"'),
  replacing("probe port out of range", /^(\s*port): (\d+)\s*$/, "$1: 70000"),
  replacing("probe path without a slash, port with one", /^(\s*port): (\d+)\s*$/, "$1: /$2"),
  replacing("port with protocol", /^(\s*(?:- )?containerPort): (\d+)\s*$/, "$1: $2/TCP"),
  replacing("port mapping of Docker", /^(\s*(?:- )?containerPort): (\d+)\s*$/, "$1: 8080:$2"),
  replacing("port in words", /^(\s*(?:- )?containerPort): (\d+)\s*$/, "$1: http"),
  replacing("seconds with a unit", /^(\s*\w*Seconds): (\d+)\s*$/, "$1: $2s"),
  replacing("seconds in quotes", /^(\s*\w*Seconds): (\d+)\s*$/, '$1: "$2"'),
  replacing("negative seconds", /^(\s*(?:initialDelay|period|timeout)Seconds): (\d+)\s*$/, "$1: -$2"),
  replacing("replicas in words", /^(\s*replicas): \d+\s*$/, "$1: three"),
  replacing("replicas in quotes", /^(\s*replicas): (\d+)\s*$/, '$1: "$2"'),
  replacing("negative replicas", /^(\s*replicas): (\d+)\s*$/, "$1: -1"),
  replacing("fraction for a whole number", /^(\s*(?:replicas|periodSeconds|containerPort|timeoutSeconds)): (\d+)\s*$/, "$1: $2.5"),
  replacing("name with an underscore", /^(\s*(?:- )?name): ([a-z][a-z0-9]+)-([a-z0-9-]+)\s*$/, "$1: $2_$3"),
  replacing("name in upper case", /^(\s*(?:- )?name): ([a-z][a-z0-9-]*)\s*$/, (match) => `${match[1]}: ${(match[2] ?? "")[0]?.toUpperCase()}${match[2]?.slice(1)}`),
  replacing("name with a blank", /^(\s*(?:- )?name): ([a-z][a-z0-9]+)-([a-z0-9-]+)\s*$/, "$1: $2 $3"),
  replacing("name with a dot", /^(\s*- name): ([a-z][a-z0-9]+)-([a-z0-9-]+)\s*$/, "$1: $2.$3"),
  replacing("name that is too long", /^(\s*- name): ([a-z][a-z0-9-]*)\s*$/, (match) => `${match[1]}: ${`${match[2]}-`.repeat(20)}x`),
  replacing("name of Korean letters", /^(\s*(?:- )?name): ([a-z][a-z0-9-]*)\s*$/, "$1: 웹서버"),
  replacing("name left empty", /^(\s*(?:- )?name): ([a-z][a-z0-9-]*)\s*$/, "$1:"),
  replacing("image left empty", /^(\s*(?:- )?image):.*$/, "$1:"),
  replacing("image with a blank at its end, in quotes", /^(\s*(?:- )?image): ([\w./:-]+)\s*$/, '$1: "$2 "'),
  replacing("placeholder in angle brackets", /^(\s*(?:- )?(?:containerPort|replicas|name|cpu|memory)): \S+\s*$/, (match, random) => `${match[1]}: ${oneOf(["<value>", "<YOUR_NAME>", "<number>"], random)}`),
  replacing("placeholder of a template", /^(\s*(?:- )?(?:containerPort|replicas|cpu|memory)): \S+\s*$/, (match, random) => `${match[1]}: ${oneOf(["$VALUE", "${VALUE}", "__VALUE__", "CHANGEME"], random)}`),
  replacing("port name that is too long", /^(\s*(?:- )?name): (http|https|web|client|metrics|tcp|grpc|api|server|mysql|redis)\s*$/, "$1: $2-listening-port"),
  replacing("enum misspelt", /^(\s*(?:- )?(imagePullPolicy|restartPolicy|protocol|dnsPolicy|type|concurrencyPolicy)): ([A-Za-z]{4,})\s*$/, (match) => `${match[1]}: ${match[3]?.slice(0, 2)}${match[3]?.slice(3)}`),
  replacing("enum with blanks or dashes", /^(\s*(?:- )?(imagePullPolicy|restartPolicy|dnsPolicy)): ([A-Z][a-z]+)([A-Z]\w+)\s*$/, "$1: $3-$4"),
  replacing("enum value of another field", /^(\s*restartPolicy|\s*imagePullPolicy): \w+\s*$/, (match, random) => `${match[1]}: ${oneOf(["unless-stopped", "true", "no", "Sometimes"], random)}`),
  replacing("restart policy that the kind does not allow", /^(\s*restartPolicy): \w+\s*$/, (match) => `${match[1]}: ${/Always/.test(match[0]) ? "OnFailure" : "Always"}`),
  replacing("schedule with a field missing", /^(\s*schedule): .*$/, '$1: "* * * *"'),
  replacing("schedule out of range", /^(\s*schedule): .*$/, '$1: "0 25 * * *"'),
  replacing("schedule in words", /^(\s*schedule): .*$/, '$1: "every 5 minutes"'),
  replacing("user by name", /^(\s*(?:runAsUser|fsGroup|runAsGroup)): \d+\s*$/, "$1: root"),
  replacing("mount path with its mode", /^(\s*(?:- )?mountPath): ("?)(\/[\w./-]+)"?\s*$/, "$1: $3:ro"),
  replacing("relative path where an absolute one is needed", /^(\s*(?:- )?path): \/([\w./-]+)\s*$/, "$1: ../$2"),
  replacing("sub-path that is absolute", /^(\s*(?:- )?subPath): ([\w.-]+)\s*$/, "$1: /$2"),
  replacing("default mode in quotes", /^(\s*defaultMode): (\d+)\s*$/, '$1: "$2"'),
  replacing("environment name with an equals sign", /^(\s*- name): ([A-Z][A-Z_]+)\s*$/, "$1: $2=value"),
  {
    name: "path and port swapped",
    spoil: (manifest, random) => {
      const path = oneOf(manifest.matching(/^\s*path: \/\S*\s*$/).filter((line) => /^\s*port: \S+\s*$/.test(manifest.at(line + 1))), random);
      if (path === undefined) return undefined;
      const [one, other] = [manifest.at(path).split(": ")[1]?.trim(), manifest.at(path + 1).split(": ")[1]?.trim()];
      const changes = new Map([[path, [manifest.at(path).replace(/: .*/, `: ${other}`)]], [path + 1, [manifest.at(path + 1).replace(/: .*/, `: ${one}`)]]]);
      return { lines: manifest.with(changes), line: path, tolerance: 1 };
    },
  },
  {
    name: "request above its limit",
    spoil: (manifest, random) => {
      const requests = manifest.matching(/^\s*requests:\s*$/).flatMap((line) => manifest.blockBelow(line).filter((below) => /^\s*(?:cpu|memory):/.test(manifest.at(below))));
      const line = oneOf(requests, random);
      return line === undefined ? undefined : changedLine(manifest, line, manifest.at(line).replace(/: .*/, /cpu/.test(manifest.at(line)) ? ": 64" : ": 512Gi"));
    },
  },
  {
    name: "limit below its request",
    spoil: (manifest, random) => {
      const limits = manifest.matching(/^\s*limits:\s*$/).flatMap((line) => manifest.blockBelow(line).filter((below) => /^\s*(?:cpu|memory):/.test(manifest.at(below))));
      const line = oneOf(limits, random);
      const spoilt = line === undefined ? undefined : changedLine(manifest, line, manifest.at(line).replace(/: .*/, /cpu/.test(manifest.at(line)) ? ": 1m" : ": 1Mi"));
      return spoilt && { ...spoilt, tolerance: 6 };
    },
  },
];
