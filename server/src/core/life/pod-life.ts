import { containerObjects, fieldsOf, numberOf, type ContainerObject, type ContainerRole, type Fields } from "../pod/pod-object.js";
import { gracePeriodOf, probeParameters, type ProbeParameters } from "../probes/probe-timing.js";

/** What decides about the course of a pod's life on its node: facts of the pod object after defaulting, times in seconds. */
export interface PodLife {
  readonly restartPolicy: RestartPolicy;
  /** From the request to end the pod to SIGKILL. */
  readonly gracePeriod: number;
  /** The pod is failed when it has been on its node for so long. */
  readonly activeDeadline?: number;
  /** In the order in which the kubelet starts them; the main containers start together. */
  readonly containers: readonly ContainerLife[];
}

export type RestartPolicy = "Always" | "OnFailure" | "Never";

export interface ContainerLife {
  readonly name: string;
  readonly role: ContainerRole;
  readonly restartPolicy: RestartPolicy;
  readonly startup?: ProbeLife;
  readonly readiness?: ProbeLife;
  readonly liveness?: ProbeLife;
  readonly hasPostStart: boolean;
  readonly preStop?: PreStop;
}

export interface ProbeLife extends ProbeParameters {
  /** From the failure of the probe to SIGKILL. */
  readonly gracePeriod: number;
}

/** A hook that waits takes a known time; how long another one takes, only its author knows. */
export type PreStop = { readonly kind: "sleep"; readonly seconds: number } | { readonly kind: "other" };

/** The life of a pod object. What is no number or no known word counts as left out. */
export function podLife(pod: unknown): PodLife {
  const spec = fieldsOf(fieldsOf(pod)["spec"]);
  const restartPolicy = restartPolicyOf(spec["restartPolicy"]) ?? "Always";
  const gracePeriod = numberOf(spec["terminationGracePeriodSeconds"]) ?? 30;
  const activeDeadline = numberOf(spec["activeDeadlineSeconds"]);
  return {
    restartPolicy,
    gracePeriod,
    ...(activeDeadline !== undefined && { activeDeadline }),
    containers: containerObjects(pod).map((container) => containerLife(container, restartPolicy, gracePeriod)),
  };
}

function containerLife({ name, role, fields }: ContainerObject, podPolicy: RestartPolicy, podGracePeriod: number): ContainerLife {
  const probe = (field: string): ProbeLife | undefined => {
    const given = fields[field];
    return given === undefined ? undefined : { ...probeParameters(given), gracePeriod: gracePeriodOf(given, podGracePeriod) };
  };
  const startup = probe("startupProbe");
  const readiness = probe("readinessProbe");
  const liveness = probe("livenessProbe");
  const lifecycle = fieldsOf(fields["lifecycle"]);
  const preStop = preStopOf(lifecycle["preStop"]);
  return {
    name,
    role,
    restartPolicy: restartPolicyOf(fields["restartPolicy"]) ?? policyOfRole(role, podPolicy),
    ...(startup && { startup }),
    ...(readiness && { readiness }),
    ...(liveness && { liveness }),
    hasPostStart: lifecycle["postStart"] !== undefined,
    ...(preStop && { preStop }),
  };
}

/** An init container that fails is tried again even in a pod whose containers are always restarted; it has to succeed once. */
function policyOfRole(role: ContainerRole, podPolicy: RestartPolicy): RestartPolicy {
  return role === "init" && podPolicy === "Always" ? "OnFailure" : podPolicy;
}

function restartPolicyOf(value: unknown): RestartPolicy | undefined {
  return value === "Always" || value === "OnFailure" || value === "Never" ? value : undefined;
}

function preStopOf(hook: unknown): PreStop | undefined {
  if (hook === undefined) return undefined;
  const given: Fields = fieldsOf(hook);
  const seconds = numberOf(fieldsOf(given["sleep"])["seconds"]);
  return seconds === undefined ? { kind: "other" } : { kind: "sleep", seconds };
}
