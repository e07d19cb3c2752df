import type { Finding } from "./finding.js";

/**
 * What is said of a manifest that the kubelet accepts: it reads leniently, so what the API server would refuse to decode is only
 * ignored, and its own warning about that would say the same once more.
 */
export function asKubeletReads(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((finding) => finding.structural === true || !finding.causes.some(({ reason, message }) => reason === "Warning" && isIgnored(message)))
    .map((finding) => (finding.severity === "error" ? { ...finding, severity: "warning" } : finding));
}

/** The words of a strict decoding error, see `strictDecodingError` in k8s.io/apimachinery. */
function isIgnored(message: string): boolean {
  return /^(unknown|duplicate) field "/.test(message);
}
