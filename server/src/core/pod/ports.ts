import type { FieldPath } from "../document/field-path.js";
import type { Node } from "../document/node.js";
import { itemsAt, scalarAt, textAt } from "../document/read.js";
import { containersOf, type ContainerPlace, type PodPlace } from "./containers.js";
import { portsOfImage } from "./image.js";

/** A port that a container declares. */
export interface PortPlace {
  readonly path: FieldPath;
  readonly name: string | undefined;
  readonly number: number | undefined;
}

export function portsOf(container: ContainerPlace): readonly PortPlace[] {
  return itemsAt(container.node, ["ports"]).map((node, index) => {
    const number = scalarAt(node, ["containerPort"]);
    return { path: [...container.path, "ports", index], name: textAt(node, ["name"]), number: typeof number === "number" ? number : undefined };
  });
}

/** Whether a number can be a port. */
export function isPort(number: number | undefined): number is number {
  return number !== undefined && Number.isInteger(number) && 1 <= number && number <= 65535;
}

/**
 * Port numbers that a place in a container may mean, likeliest first: those that the container declares, that its probes and hooks use,
 * that its arguments and variables speak of, that its image is known for, and those of the pod's other containers.
 */
export function likelyPorts(place: PodPlace, container: ContainerPlace | undefined): readonly number[] {
  const declared = (one: ContainerPlace): readonly (number | undefined)[] => portsOf(one).map((port) => port.number);
  const own = container === undefined ? [] : [...declared(container), ...handlerPorts(container.node), ...spokenPorts(container.node), ...knownPorts(container)];
  const others = containersOf(place).filter((other) => other.path !== container?.path).flatMap(declared);
  return [...new Set([...own, ...others])].filter(isPort);
}

/** The program is known by its image, or else by the container's name. */
function knownPorts({ image, name }: ContainerPlace): readonly number[] {
  const byImage = image === undefined ? [] : portsOfImage(image);
  return byImage.length === 0 && name !== undefined ? portsOfImage(name) : byImage;
}

/** Numbers of `port` in the container's probes and lifecycle hooks. */
function handlerPorts(container: Node): readonly number[] {
  const owners = [["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "preStop"], ["lifecycle", "postStart"]];
  return owners.flatMap((owner) =>
    ["httpGet", "tcpSocket", "grpc"].flatMap((mechanism) => {
      const port = scalarAt(container, [...owner, mechanism, "port"]);
      return typeof port === "number" ? [port] : [];
    }),
  );
}

/** `--port=8080`, `:8080`, `PORT: "8080"`. */
function spokenPorts(container: Node): readonly number[] {
  const words = ["command", "args"].flatMap((list) => itemsAt(container, [list]).map((item) => (item.kind === "scalar" ? String(item.value) : "")));
  const variables = itemsAt(container, ["env"]).filter((item) => /(?:^|_)PORT$/i.test(textAt(item, ["name"]) ?? ""));
  const values = variables.map((item) => String(scalarAt(item, ["value"]) ?? ""));
  const spoken = words.map((word) => /(?:port[= ]|-p[= ]?|(?:^|[\w\].]):)(\d{2,5})\b/i.exec(word)?.[1] ?? "");
  return [...values, ...spoken].filter((text) => /^\d{2,5}$/.test(text)).map(Number);
}
