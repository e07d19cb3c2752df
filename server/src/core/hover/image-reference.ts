/** An image reference as the container runtime completes it. */
export interface ImageReference {
  /** `docker.io` where none is written. */
  readonly registry: string;
  /** With `library/` in front of the official images of docker.io. */
  readonly repository: string;
  /** `latest` where neither tag nor digest is written. */
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/**
 * Completes an image reference as `ParseNormalizedNamed` (github.com/distribution/reference) does; undefined for what is no such
 * reference. Whether the API server takes it is another question, which the engine answers.
 */
export function imageReference(image: string): ImageReference | undefined {
  const slash = image.indexOf("/");
  const first = slash === -1 ? "" : image.slice(0, slash);
  const isRegistry = first === "localhost" || /[.:A-Z]/.test(first);
  const match = /^([^:@]+)(?::([^@]*))?(?:@(.+))?$/.exec(isRegistry ? image.slice(slash + 1) : image);
  const [, path = "", tag, digest] = match ?? [];
  if (!/^[a-z0-9]+(?:(?:\.|_{1,2}|-+|\/)[a-z0-9]+)*$/.test(path)) return undefined;
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return undefined;
  const registry = isRegistry ? (first === "index.docker.io" ? "docker.io" : first) : "docker.io";
  const repository = registry === "docker.io" && !path.includes("/") ? `library/${path}` : path;
  return { registry, repository, tag: tag ?? (digest === undefined ? "latest" : undefined), digest };
}

export function printedReference({ registry, repository, tag, digest }: ImageReference): string {
  return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
