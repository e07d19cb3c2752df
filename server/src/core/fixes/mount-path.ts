import { itemsAt, textAt } from "../document/read.js";
import { containerAround, containersOf } from "../pod/containers.js";
import { imageName } from "../pod/image.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { addCandidate, targetOf } from "./write-value.js";

/** Where the programs in well-known images keep their data. */
const dataFolders: Readonly<Record<string, string>> = {
  nginx: "/usr/share/nginx/html",
  httpd: "/usr/local/apache2/htdocs",
  mysql: "/var/lib/mysql",
  mariadb: "/var/lib/mysql",
  postgres: "/var/lib/postgresql/data",
  mongo: "/data/db",
  redis: "/data",
  elasticsearch: "/usr/share/elasticsearch/data",
  grafana: "/var/lib/grafana",
  prometheus: "/prometheus",
  rabbitmq: "/var/lib/rabbitmq",
  jenkins: "/var/jenkins_home",
  registry: "/var/lib/registry",
  cassandra: "/var/lib/cassandra",
  wordpress: "/var/www/html",
};

/** Places of well-known folders of the node and the cluster. */
const hostFolders: Readonly<Record<string, string>> = {
  varlog: "/var/log",
  varlibdockercontainers: "/var/lib/docker/containers",
  "docker-sock": "/var/run/docker.sock",
  tmp: "/tmp",
  dshm: "/dev/shm",
};

/** Where a mount may belong: as another container mounts the volume, as the node calls it, as the image keeps its data, as it is named. */
export function mountPathCandidates(context: CauseContext): readonly Candidate[] {
  const { root, pod } = context;
  const target = targetOf(context);
  const mount = target.slice(0, -1);
  const name = textAt(root, [...mount, "name"]);
  const own = containerAround(context, context.at.path);
  if (target.at(-1) === "devicePath") return [addCandidate(target, "/dev/xvda")];
  const elsewhere = containersOf(context).flatMap(({ node }) =>
    itemsAt(node, ["volumeMounts"]).filter((other) => textAt(other, ["name"]) === name).map((other) => textAt(other, ["mountPath"])),
  );
  const used = new Set((own === undefined ? [] : itemsAt(own.node, ["volumeMounts"])).map((other) => textAt(other, ["mountPath"])));
  const index = pod === undefined ? -1 : itemsAt(root, [...pod, "spec", "volumes"]).findIndex((volume) => textAt(volume, ["name"]) === name);
  const hostPath = pod === undefined || index === -1 ? undefined : textAt(root, [...pod, "spec", "volumes", index, "hostPath", "path"]);
  const image = own?.image === undefined ? undefined : imageName(own.image).name;
  const folders = image === undefined ? [] : Object.keys(dataFolders).filter((word) => image.split(/[-_.]/).includes(word)).map((word) => dataFolders[word]);
  const paths = [...elsewhere, hostPath, name === undefined ? undefined : hostFolders[name.toLowerCase()], ...folders, name === undefined ? "/data" : `/${name}`];
  const free = paths.filter((path) => path !== undefined && !used.has(path)) as readonly string[];
  return [...new Set(free)].slice(0, 4).map((path) => addCandidate(target, path));
}
