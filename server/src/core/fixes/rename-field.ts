import { entryOf } from "../document/node.js";
import { locate } from "../document/locate.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import { fieldsOf } from "../schema/field-model.js";
import { nearestFields } from "../schema/neighbours.js";
import { isOfForm } from "./value-form.js";

/** Names that mean another field in one type only; what means the same everywhere is in `schema/neighbours`. */
const carriedOver: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  Container: { volumes: "volumeMounts", healthcheck: "livenessProbe", port: "ports" },
  ContainerPort: { port: "containerPort", targetPort: "containerPort" },
  VolumeMount: { path: "mountPath", mount: "mountPath", target: "mountPath", volume: "name", volumeName: "name" },
  EnvVar: { key: "name", val: "value" },
  Probe: { timeout: "timeoutSeconds" },
  ResourceRequirements: { limit: "limits", request: "requests", max: "limits", min: "requests", reservations: "requests", reservation: "requests" },
  PodSpec: { restart: "restartPolicy", sidecarContainers: "initContainers", sidecars: "initContainers" },
  ServicePort: { containerPort: ["port", "targetPort"], hostPort: "nodePort" },
  PersistentVolumeClaimVolumeSource: { name: "claimName" },
  ConfigMap: { spec: "data", config: "data" },
  Secret: { spec: "stringData" },
  SecretVolumeSource: { name: "secretName" },
  ConfigMapVolumeSource: { configMapName: "name" },
};

/** A candidate that also says which name it takes. */
export interface RenameCandidate extends Candidate {
  readonly name: string;
}

/** Up to so many slips of the fingers, a name is meant whatever its value looks like. */
const sureDistance = 2;

/** Fields of the same type that an unknown one may have been meant as: nearest spelling, longer name, another tool's word. */
export function renameCandidates(context: ShapeContext): readonly RenameCandidate[] {
  const { problem, root } = context;
  if (problem.kind !== "unknown-field") return [];
  const parent = locate(root, problem.path.slice(0, -1)).node;
  const free = fieldsOf(problem.owner).map((field) => field.name).filter((name) => entryOf(parent, name) === undefined);
  const key = problem.key.replace(/^[-\s]+|[\s:]+$/g, "");
  const nearest = nearestFields(problem.owner, key)
    .filter(({ field, distance }) => distance <= sureDistance || isOfForm(context.at.node, field.type))
    .map(({ field }) => field.name);
  const carried = carriedOver[problem.owner]?.[key];
  const names = new Set([...(carried === undefined ? [] : [carried].flat().filter((name) => entryOf(context.at.node, name) === undefined)), ...nearest].filter((name) => free.includes(name)).slice(0, 3));
  return [...names].map((name) => ({
    name,
    title: { en: `Rename to "${name}"`, ko: `"${name}"(으)로 이름 바꾸기` },
    edits: [{ rename: problem.path, to: name }],
  }));
}
