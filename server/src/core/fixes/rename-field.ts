import { closestOf } from "../analysis/closest.js";
import { entryOf } from "../document/node.js";
import { locate } from "../document/locate.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import { fieldsOf } from "../schema/field-model.js";

/** Names that people carry over from other tools, by the type that they write them in. */
const carriedOver: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Container: { cmd: "command", entrypoint: "command", environment: "env", envs: "env", mounts: "volumeMounts", volumes: "volumeMounts", pullPolicy: "imagePullPolicy", healthcheck: "livenessProbe", port: "ports" },
  ContainerPort: { port: "containerPort", targetPort: "containerPort" },
  VolumeMount: { path: "mountPath", mount: "mountPath", target: "mountPath", volume: "name", volumeName: "name" },
  EnvVar: { key: "name", val: "value" },
  Probe: { http: "httpGet", tcp: "tcpSocket", command: "exec", interval: "periodSeconds", timeout: "timeoutSeconds", delay: "initialDelaySeconds", retries: "failureThreshold" },
  ResourceRequirements: { limit: "limits", request: "requests", max: "limits", min: "requests" },
  PodSpec: { container: "containers", initContainer: "initContainers", serviceAccountname: "serviceAccountName", restart: "restartPolicy" },
  ServicePort: { containerPort: "targetPort" },
  PersistentVolumeClaimVolumeSource: { name: "claimName" },
  SecretVolumeSource: { name: "secretName" },
  ConfigMapVolumeSource: { configMapName: "name" },
};

/** A candidate that also says which name it takes. */
export interface RenameCandidate extends Candidate {
  readonly name: string;
}

/** Fields of the same type that an unknown one may have been meant as: nearest spelling, longer name, another tool's word. */
export function renameCandidates(context: ShapeContext): readonly RenameCandidate[] {
  const { problem, root } = context;
  if (problem.kind !== "unknown-field") return [];
  const parent = locate(root, problem.path.slice(0, -1)).node;
  const free = fieldsOf(problem.owner).map((field) => field.name).filter((name) => entryOf(parent, name) === undefined);
  const key = problem.key.replace(/^[-\s]+|[\s:]+$/g, "");
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name !== undefined && free.includes(name)) names.add(name);
  };
  add(free.find((name) => name.toLowerCase() === key.toLowerCase()));
  add(free.find((name) => plain(name) === plain(key)));
  add(carriedOver[problem.owner]?.[key]);
  add(closestOf(key, free));
  if (4 <= key.length) add(onlyOne(free.filter((name) => name.toLowerCase().startsWith(key.toLowerCase()))));
  if (4 <= key.length) add(onlyOne(free.filter((name) => name.toLowerCase().endsWith(key.toLowerCase()))));
  return [...names].map((name) => ({
    name,
    title: { en: `Rename to "${name}"`, ko: `"${name}"(으)로 이름 바꾸기` },
    edits: [{ rename: problem.path, to: name }],
  }));
}

/** `image_pull_policy`, `image-pull-policy` and `imagepullpolicys` are all `imagePullPolicy`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "").replace(/s$/, "");
}

function onlyOne(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}
