/** The path of the container around a field path; undefined for what belongs to no container. */
export function containerPathOf(path: string): string | undefined {
  return /^.*\b(?:initContainers|containers|ephemeralContainers)\[\d+\]/.exec(path)?.[0];
}
