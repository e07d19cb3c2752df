import type { Edit } from "../../document/edit.js";
import { itemsAt, scalarAt, textAt, wordsAt } from "../../document/read.js";
import { podPathOf } from "../../finding/manifest-context.js";
import { selects } from "../../navigation/selector.js";
import { containerAround, containersOf, type PodPlace } from "../../pod/containers.js";
import { isPort, likelyPorts, portsOf, type PortPlace } from "../../pod/ports.js";
import type { Scalar } from "../skeleton.js";
import { names, siblingText, usual, type Around, type Suggestion, type ValuePlace } from "../suggestion.js";

const declared = { en: "port of this container", ko: "이 컨테이너의 포트" };

const workloads: readonly string[] = ["Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"];

/** What a probe or hook may ask: names and numbers that the container declares; in the way in which its other handlers do it. */
export function portsToProbe(at: ValuePlace): readonly Suggestion[] {
  const container = containerAround(at.object, at.path);
  const ports = container === undefined ? [] : portsOf(container);
  const usesNumbers = container !== undefined && handlerPorts(container.node).some((port) => typeof port === "number");
  const written = ports.flatMap(({ name, number }): readonly Scalar[] => {
    const both = usesNumbers ? [number, name] : [name, number];
    return both.filter((port) => port !== undefined);
  });
  return [...names(written, declared), ...usual([...likelyPorts(at.object, container), 8080, 80])];
}

/** gRPC probes take numbers alone. */
export function portNumbersToProbe(at: ValuePlace): readonly Suggestion[] {
  return portsToProbe(at).filter(({ value }) => typeof value === "number");
}

/** Numbers for a container to declare: what its image listens on, what probes ask, and what is common; none that it declares already. */
export function portsToDeclare(at: ValuePlace): readonly Suggestion[] {
  const container = containerAround(at.object, at.path);
  const taken = new Set(container === undefined ? [] : portsOf(container).map(({ number }) => number));
  const probed = container === undefined ? [] : handlerPorts(container.node).filter((port) => typeof port === "number");
  const likely = [...probed, ...likelyPorts(at.object, container), 8080, 80, 3000, 443, 9090, 8443, 5000, 9000];
  return usual(likely.filter((port) => isPort(port) && !taken.has(port)));
}

const nameByPort: Readonly<Record<number, string>> = {
  80: "http", 8080: "http", 3000: "http", 5000: "http", 8000: "http", 443: "https", 8443: "https", 9090: "metrics", 9100: "metrics",
  50051: "grpc", 6379: "redis", 3306: "mysql", 5432: "postgres", 27017: "mongodb", 5672: "amqp", 53: "dns", 22: "ssh", 9092: "kafka", 9200: "http",
};

/** Names for a port: those that probes and Services ask for without there being one, then what its number is known for. */
export function namesForPorts(at: ValuePlace, around: Around): readonly Suggestion[] {
  const container = containerAround(at.object, at.path);
  const ports = container === undefined ? [] : portsOf(container);
  const number = scalarAt(at.object.root, [...at.path.slice(0, -1), "containerPort"]);
  const asked = [...(container === undefined ? [] : handlerPorts(container.node)), ...targetPorts(at, around)].filter((port) => typeof port === "string");
  const known = typeof number === "number" ? nameByPort[number] : undefined;
  const taken = new Set(ports.map(({ name }) => name));
  const all = [...asked, ...(known === undefined ? [] : [known]), "http", "https", "metrics", "grpc", "web", "tcp"];
  return usual(all.filter((name) => !taken.has(name)));
}

/** The node's port is mostly the container's own; with the node's network it has to be. */
export function hostPorts(at: ValuePlace): readonly Suggestion[] {
  const number = scalarAt(at.object.root, [...at.path.slice(0, -1), "containerPort"]);
  return typeof number === "number" ? usual([number]) : [];
}

/** Ports of the pods that the Service selects, by name first. */
export function portsToTarget(at: ValuePlace, around: Around): readonly Suggestion[] {
  const ports = selectedPorts(at, around);
  const detail = { en: "port of a selected pod", ko: "선택한 파드의 포트" };
  const port = scalarAt(at.object.root, [...at.path.slice(0, -1), "port"]);
  const own = typeof port === "number" ? [port] : [];
  return [...names(ports.flatMap(({ name, number }) => [name, number].filter((each) => each !== undefined)), detail), ...usual([...own, 8080, 80, "http"])];
}

/** Port numbers for a Service to listen on. */
export function portsToServe(at: ValuePlace, around: Around): readonly Suggestion[] {
  const target = scalarAt(at.object.root, [...at.path.slice(0, -1), "targetPort"]);
  const ports = selectedPorts(at, around);
  const same = ports.filter(({ name, number }) => target === undefined || name === target || number === target).flatMap(({ number }) => number ?? []);
  const taken = new Set(itemsAt(at.object.root, at.path.slice(0, -2)).map((item) => scalarAt(item, ["port"])));
  return usual([...(typeof target === "number" ? [target] : []), ...same, 80, 443, 8080, 9090].filter((port) => !taken.has(port)));
}

/** Names for the ports of a Service or of endpoints: as soon as there are two, each needs one. */
export function namesForServicePorts(at: ValuePlace, around: Around): readonly Suggestion[] {
  const list = at.path.slice(0, -2);
  const target = siblingText(at, "targetPort");
  const others = itemsAt(at.object.root, list).map((item, index) => ({ item, index })).filter(({ index }) => index !== at.path.at(-2));
  const taken = new Set(others.map(({ item }) => textAt(item, ["name"])));
  const known = selectedPorts(at, around).flatMap(({ name }) => name ?? []);
  const all = [...(target === undefined ? [] : [target]), ...known, "http", "https", "metrics", "grpc"].filter((name) => !taken.has(name));
  const [first, second] = [...new Set(all)];
  const unnamed = others.filter(({ item }) => textAt(item, ["name"]) === undefined);
  if (first === undefined || second === undefined || unnamed.length !== 1) return usual(all);
  const also: readonly Edit[] = [{ set: [...at.object.base, ...list, unnamed[0]?.index ?? 0, "name"], to: second }];
  return usual(all.filter((name) => name !== second)).map((suggestion) => ({ ...suggestion, also }));
}

function selectedPorts(at: ValuePlace, around: Around): readonly PortPlace[] {
  const matchLabels = wordsAt(at.object.root, ["spec", "selector"]);
  return workloads.flatMap((kind) => around.objects(kind)).flatMap(({ kind, root }) => {
    const pod = podPathOf(kind);
    const place: PodPlace = { root, pod };
    const labels = wordsAt(root, [...(pod ?? []), "metadata", "labels"]);
    return selects({ matchLabels, matchExpressions: [], isOwn: false }, labels) ? containersOf(place).flatMap(portsOf) : [];
  });
}

/** What Services that select this pod want from it. */
function targetPorts({ object }: ValuePlace, around: Around): readonly Scalar[] {
  const labels = wordsAt(object.root, [...(object.pod ?? []), "metadata", "labels"]);
  return around.objects("Service").flatMap(({ root }) => {
    const matchLabels = wordsAt(root, ["spec", "selector"]);
    if (!selects({ matchLabels, matchExpressions: [], isOwn: false }, labels)) return [];
    return itemsAt(root, ["spec", "ports"]).flatMap((port) => (scalarAt(port, ["targetPort"]) as Scalar | undefined) ?? []);
  });
}

function handlerPorts(container: Parameters<typeof scalarAt>[0]): readonly Scalar[] {
  const owners = [["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "preStop"], ["lifecycle", "postStart"]];
  return owners.flatMap((owner) =>
    ["httpGet", "tcpSocket", "grpc"].flatMap((mechanism) => (scalarAt(container, [...owner, mechanism, "port"]) as Scalar | undefined) ?? []),
  );
}
