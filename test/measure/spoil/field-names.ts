import { changedLine, oneOf, replacing, removedLines, type ManifestLines, type Operator, type Random, type Spoilt } from "./operator.js";

/** Words that people write for a field, by the field. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  containerPort: ["port", "targetPort", "container_port"],
  mountPath: ["path", "target", "mount"],
  env: ["environment", "envs", "variables"],
  command: ["cmd", "entrypoint", "entryPoint", "run"],
  args: ["arguments", "argv", "params"],
  image: ["img", "imageName", "container"],
  value: ["val", "values"],
  httpGet: ["http", "httpget", "get"],
  tcpSocket: ["tcp", "socket"],
  exec: ["execute", "execAction"],
  initialDelaySeconds: ["initialDelay", "delaySeconds", "startDelay"],
  periodSeconds: ["period", "interval", "intervalSeconds"],
  timeoutSeconds: ["timeout"],
  failureThreshold: ["failures", "retries"],
  imagePullPolicy: ["pullPolicy", "imagePull"],
  claimName: ["name", "claim", "pvc"],
  secretName: ["name", "secret"],
  serviceAccountName: ["serviceAccountname", "account", "serviceaccount"],
  replicas: ["replica", "replicaCount", "instances"],
  restartPolicy: ["restart", "restartPolice"],
  persistentVolumeClaim: ["pvc", "persistentVolume", "volumeClaim"],
  configMap: ["config", "configmap", "configMaps"],
  emptyDir: ["empty", "tmpDir", "emptyDirectory"],
  hostPath: ["host", "hostDir", "path"],
  livenessProbe: ["liveness", "healthcheck", "livenessCheck"],
  readinessProbe: ["readiness", "readyProbe", "readinesProbe"],
  valueFrom: ["from", "valueFromRef"],
  secretKeyRef: ["secretRef", "secretKey"],
  configMapKeyRef: ["configMapRef", "configMapKey"],
  matchLabels: ["labels", "matchLabel", "match"],
  volumeMounts: ["mounts", "volumeMount", "volumes"],
  resources: ["resource", "resourceLimits"],
  nodeSelector: ["nodeselector", "selector"],
  schedule: ["cron", "scheduled"],
  securityContext: ["security", "securitycontext"],
};

/** Keys that are misspelt, of another tool, in another style, or missing. */
export const fieldNameMistakes: readonly Operator[] = [
  renamed("singular for plural", (key) => (/[a-z]s$/.test(key) && !/(?:Access|access|status|Address|command)$/.test(key) ? key.slice(0, -1) : undefined)),
  renamed("plural for singular", (key) => (/[a-rt-z]$/.test(key) ? `${key}s` : undefined)),
  renamed("word of another tool", (key, random) => oneOf(synonyms[key] ?? [], random)),
  renamed("snake case", (key) => (/[a-z][A-Z]/.test(key) ? key.replace(/([A-Z])/g, "_$1").toLowerCase() : undefined)),
  renamed("kebab case", (key) => (/[a-z][A-Z]/.test(key) ? key.replace(/([A-Z])/g, "-$1").toLowerCase() : undefined)),
  renamed("all lower case", (key) => (/[A-Z]/.test(key) ? key.toLowerCase() : undefined)),
  renamed("all upper case", (key) => key.toUpperCase()),
  renamed("first letter upper case", (key) => key[0]?.toUpperCase() + key.slice(1)),
  renamed("last letter missing", (key) => (4 < key.length ? key.slice(0, -1) : undefined)),
  renamed("letter missing", (key, random) => without(key, 1 + Math.floor(random() * (key.length - 1)))),
  renamed("letter doubled", (key, random) => {
    const at = Math.floor(random() * key.length);
    return key.slice(0, at + 1) + key.slice(at);
  }),
  renamed("letters swapped", (key, random) => {
    const at = 1 + Math.floor(random() * (key.length - 2));
    return key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
  }),
  renamed("neighbour on the keyboard", (key, random) => {
    const at = Math.floor(random() * key.length);
    const near = neighbours[key[at]?.toLowerCase() ?? ""];
    return near === undefined ? undefined : key.slice(0, at) + near + key.slice(at + 1);
  }),
  renamed("blank in a key", (key) => key.replace(/([a-z])([A-Z])/, (_, one: string, other: string) => `${one} ${other.toLowerCase()}`)),
  renamed("two letters wrong", (key, random) => (8 <= key.length ? without(without(key, 2 + Math.floor(random() * 3)), key.length - 3) : undefined)),
  replacing("kind in lower case", /^kind: (\S+)\s*$/, (match) => `kind: ${match[1]?.toLowerCase()}`),
  replacing("kind in plural", /^kind: (\S+)\s*$/, "kind: $1s"),
  replacing("kind by its short name", /^kind: (Deployment|StatefulSet|DaemonSet|ReplicaSet|CronJob|Pod)\s*$/, (match) => `kind: ${shortNames[match[1] ?? ""]}`),
  replacing("kind misspelt by two letters", /^kind: (\w{6,})\s*$/, (match) => `kind: ${without(without(match[1] ?? "", 2), 3)}`),
  replacing("apiVersion of long ago", /^apiVersion: apps\/v1\s*$/, (_, random) => `apiVersion: ${oneOf(["apps/v1beta1", "apps/v1beta2", "extensions/v1beta1"], random)}`),
  replacing("apiVersion that never was", /^apiVersion: (\S+)\s*$/, (match, random) => `apiVersion: ${oneOf([`${match[1]}.0`, "1", (match[1] ?? "").toUpperCase(), `app/${match[1]}`, (match[1] ?? "").replace("/", "."), `core/${match[1]}`], random)}`),
  replacing("kind and apiVersion swapped", /^kind: (\S+)\s*$/, "kind: v1"),
  { name: "apiVersion missing", spoil: (manifest) => removedLines(manifest, manifest.matching(/^apiVersion:/)) },
  { name: "kind missing", spoil: (manifest) => removedLines(manifest, manifest.matching(/^kind:/)) },
];

const shortNames: Readonly<Record<string, string>> = {
  Deployment: "deploy", StatefulSet: "sts", DaemonSet: "ds", ReplicaSet: "rs", CronJob: "cj", Pod: "po",
};

const neighbours: Readonly<Record<string, string>> = {
  a: "s", b: "v", c: "x", d: "f", e: "r", f: "g", g: "h", h: "j", i: "o", k: "l", l: "k", m: "n", n: "m", o: "p", p: "o", r: "t", s: "d", t: "y", u: "i", v: "b",
};

/** Spoils the key of a line. Keys that people choose themselves (labels, data) are filtered by the engine: it accepts them. */
function renamed(name: string, rename: (key: string, random: Random) => string | undefined): Operator {
  const pattern = /^(\s*(?:- )?)([A-Za-z]{3,}):(?=\s|$)/;
  return {
    name,
    spoil: (manifest: ManifestLines, random: Random): Spoilt | undefined => {
      const candidates = manifest.matching(pattern).flatMap((line) => {
        const match = pattern.exec(manifest.at(line)) as RegExpExecArray;
        const to = rename(match[2] ?? "", random);
        return to === undefined || to === match[2] ? [] : [{ line, text: manifest.at(line).replace(pattern, `${match[1]}${to}:`) }];
      });
      const chosen = oneOf(candidates, random);
      return chosen && changedLine(manifest, chosen.line, chosen.text);
    },
  };
}

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}
