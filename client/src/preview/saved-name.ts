/** The name under which a manifest's result is saved beside it, `web.yaml` as `web.dry-run.yaml`; never the manifest's own. */
export function savedName(path: string): string {
  const name = path.replace(/^.*\//, "").replace(/\.(ya?ml|json)$/i, "");
  return `${name === "" ? "result" : name}.dry-run.yaml`;
}
