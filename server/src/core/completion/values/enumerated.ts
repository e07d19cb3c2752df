import { scalarAt, itemsAt } from "../../document/read.js";
import { meaningOf } from "../../schema/explanation.js";
import { enumerationOf, gateHistory } from "../../schema/field-model.js";
import type { Enumeration } from "../../schema/field-type.js";
import { valueCondition } from "../value-conditions.js";
import type { Suggestion, ValuePlace } from "../suggestion.js";

/** The order in which people want values, where it is not that of the enumeration. Others follow. */
const wantedFirst: Readonly<Record<string, readonly string[]>> = {
  RestartPolicy: ["Always", "OnFailure", "Never"],
  PullPolicy: ["IfNotPresent", "Always", "Never"],
  DNSPolicy: ["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"],
  SeccompProfileType: ["RuntimeDefault", "Localhost", "Unconfined"],
  AppArmorProfileType: ["RuntimeDefault", "Localhost", "Unconfined"],
  Capability: ["ALL", "NET_BIND_SERVICE", "NET_ADMIN", "NET_RAW", "SYS_ADMIN", "SYS_TIME", "IPC_LOCK", "SYS_PTRACE", "CHOWN", "SETUID", "SETGID", "DAC_OVERRIDE", "KILL"],
  TaintEffect: ["NoSchedule", "NoExecute", "PreferNoSchedule"],
  DeploymentStrategyType: ["RollingUpdate", "Recreate"],
  HostPathType: ["DirectoryOrCreate", "Directory", "File", "Socket", "FileOrCreate", "CharDevice", "BlockDevice"],
  StorageMedium: ["Memory"],
  PersistentVolumeMode: ["Filesystem", "Block"],
  PersistentVolumeReclaimPolicy: ["Retain", "Delete"],
  ConcurrencyPolicy: ["Forbid", "Allow", "Replace"],
  MountPropagationMode: ["HostToContainer", "None", "Bidirectional"],
  ServiceType: ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"],
  Signal: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2", "SIGWINCH", "SIGKILL"],
  SecretType: ["Opaque", "kubernetes.io/tls", "kubernetes.io/dockerconfigjson", "kubernetes.io/basic-auth", "kubernetes.io/ssh-auth"],
  LimitType: ["Container", "Pod", "PersistentVolumeClaim"],
  PodConditionType: ["DisruptionTarget", "Ready"],
};

/** Words that stand in an enumeration and are no whole value. */
const partial: ReadonlySet<string> = new Set(["", "HugePages-", "kubernetes"]);

/** The values of the field's enumeration that are allowed here, each with what it means. */
export function enumeratedValues(at: ValuePlace): readonly Suggestion[] {
  const { field, role } = at.place;
  const known = field && enumerationOf(field);
  const isKeyed = role === "value" && field?.type.kind === "map";
  if (known === undefined || isKeyed) return [];
  const taken = new Set(role === "item" ? itemsAt(at.object.root, at.path.slice(0, -1)).map((_item, index) => scalarAt(at.object.root, [...at.path.slice(0, -1), index])) : []);
  return inOrder(known).filter((value) => isServed(known, value) && !partial.has(value) && !taken.has(value)).flatMap((value) => {
    const condition = valueCondition(at, value);
    if (condition === "refused") return [];
    const detail = meaningOf(known.name, value);
    return [{
      value,
      kind: "closed" as const,
      about: { of: "value" as const, enumeration: known.name, value },
      ...(detail && { detail }),
      ...(condition !== "allowed" && { siblings: condition }),
    }];
  });
}

/** The values of an enumeration, those first that people want. */
export function inOrder({ name, values }: Enumeration): readonly string[] {
  const first = Object.hasOwn(wantedFirst, name) ? (wantedFirst[name] as readonly string[]) : [];
  return [...first.filter((value) => values.includes(value)), ...values.filter((value) => !first.includes(value))];
}

/** Whether the gate of a value, if it has one, is on unless somebody turns it off. */
function isServed(known: Enumeration, value: string): boolean {
  const gate = known.gates?.[value];
  return gate === undefined || gateHistory(gate).at(-1)?.enabled !== false;
}
