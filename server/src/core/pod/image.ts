/** The parts of an image reference that say what the image is; no check of its syntax. */
export interface ImageName {
  /** The last part of the repository: `nginx` of `registry.example:5000/library/nginx:1.27`. */
  readonly name: string;
  /** Absent where none is written. */
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export function imageName(image: string): ImageName {
  const [reference = "", digest] = image.trim().split("@") as [string, string | undefined];
  const last = reference.slice(reference.lastIndexOf("/") + 1);
  const colon = last.indexOf(":");
  return { name: colon === -1 ? last : last.slice(0, colon), tag: colon === -1 ? undefined : last.slice(colon + 1), digest };
}

/** The image's name as a DNS label, as people name containers after it; undefined where nothing is left. */
export function labelOfImage(image: string): string | undefined {
  const label = imageName(image).name.toLowerCase().replace(/[^a-z0-9-]+/g, "-").slice(0, 63).replace(/^-+|-+$/g, "");
  return label === "" ? undefined : label;
}

/** Ports that the programs in well-known images listen on by default. */
const portsByImage: Readonly<Record<string, readonly number[]>> = {
  nginx: [80, 443],
  httpd: [80],
  apache: [80],
  caddy: [80, 443],
  haproxy: [80],
  traefik: [80, 8080],
  wordpress: [80],
  ghost: [2368],
  php: [9000],
  tomcat: [8080],
  jetty: [8080],
  jenkins: [8080, 50000],
  keycloak: [8080],
  node: [3000],
  redis: [6379],
  valkey: [6379],
  memcached: [11211],
  mysql: [3306],
  mariadb: [3306],
  percona: [3306],
  postgres: [5432],
  postgresql: [5432],
  mongo: [27017],
  mongodb: [27017],
  cassandra: [9042, 7000],
  couchdb: [5984],
  couchbase: [8091],
  neo4j: [7474, 7687],
  influxdb: [8086],
  elasticsearch: [9200, 9300],
  opensearch: [9200, 9300],
  kibana: [5601],
  logstash: [5044],
  rabbitmq: [5672, 15672],
  kafka: [9092],
  zookeeper: [2181],
  nats: [4222],
  etcd: [2379, 2380],
  consul: [8500],
  vault: [8200],
  prometheus: [9090],
  alertmanager: [9093],
  "node-exporter": [9100],
  pushgateway: [9091],
  grafana: [3000],
  jaeger: [16686],
  zipkin: [9411],
  minio: [9000],
  registry: [5000],
  coredns: [53],
  "kube-state-metrics": [8080],
  "hello-app": [8080],
  echoserver: [8080],
  whoami: [80],
  "http-echo": [5678],
  httpbin: [80],
  sonarqube: [9000],
  nexus3: [8081],
  gitea: [3000],
  adminer: [8080],
  phpmyadmin: [80],
  metabase: [3000],
};

/** Ports that the image is known to listen on, the usual one first; none for an unknown image. */
export function portsOfImage(image: string): readonly number[] {
  const { name } = imageName(image);
  const exact = Object.hasOwn(portsByImage, name) ? portsByImage[name] : undefined;
  if (exact !== undefined) return exact;
  const known = Object.keys(portsByImage).find((word) => name.split(/[-_.]/).includes(word));
  return known === undefined ? [] : (portsByImage[known] as readonly number[]);
}
