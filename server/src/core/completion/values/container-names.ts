import { textAt } from "../../document/read.js";
import { containerAround, containersOf } from "../../pod/containers.js";
import { likelyContainerNames } from "../../pod/likely-names.js";
import { closed, usual, type Suggestion, type ValuePlace } from "../suggestion.js";

/** Containers of the pod, the one around the cursor first. */
export function containersToName(at: ValuePlace): readonly Suggestion[] {
  const own = containerAround(at.object, at.path)?.name;
  const others = containersOf(at.object).flatMap(({ name }) => name ?? []);
  return closed([...(own === undefined ? [] : [own]), ...others], { en: "container of this pod", ko: "이 파드의 컨테이너" });
}

/** Names for a container: none that another one of the pod has. Init containers are called after what they do. */
export function namesForContainers(at: ValuePlace): readonly Suggestion[] {
  const taken = new Set(containersOf(at.object).map(({ name }) => name));
  const container = containerAround(at.object, at.path);
  const likely = likelyContainerNames(at.object, container);
  const isInit = at.path.includes("initContainers");
  const first = isInit && container?.image === undefined ? ["setup", "init"] : [];
  return usual([...first, ...likely, "app", "web", "sidecar", "proxy", "setup", "init"].filter((name) => !taken.has(name)));
}

/** Images: small ones for what only prepares. */
export function imagesForContainers(at: ValuePlace): readonly Suggestion[] {
  const own = at.path.includes("initContainers") ? ["busybox:1.37", "alpine:3.21"] : ["nginx:1.27"];
  const name = textAt(at.object.root, [...at.path.slice(0, -1), "name"]);
  const known = name !== undefined && Object.hasOwn(imageByName, name) ? [imageByName[name] as string] : [];
  return usual([...known, ...containersOf(at.object).flatMap(({ image }) => image ?? []), ...own]);
}

const imageByName: Readonly<Record<string, string>> = {
  nginx: "nginx:1.27", redis: "redis:7.4", postgres: "postgres:17", mysql: "mysql:8.4", mariadb: "mariadb:11.4", mongo: "mongo:8.0", mongodb: "mongo:8.0",
  rabbitmq: "rabbitmq:4.0", memcached: "memcached:1.6", busybox: "busybox:1.37", alpine: "alpine:3.21", node: "node:22-alpine", python: "python:3.13-slim",
  httpd: "httpd:2.4", envoy: "envoyproxy/envoy:v1.33.0", fluentd: "fluent/fluentd:v1.18-1", "fluent-bit": "fluent/fluent-bit:3.2.4",
  grafana: "grafana/grafana:11.4.0", prometheus: "prom/prometheus:v3.1.0", haproxy: "haproxy:3.1", wordpress: "wordpress:6.7",
};
