import type { Text } from "../language/text.js";
import type { Finding } from "./finding.js";

/**
 * What is said of a manifest that the kubelet accepts: it reads leniently, so what the API server would refuse to decode is only
 * ignored, and its own warning about that would say the same once more.
 */
export function asKubeletReads(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((finding) => finding.structural === true || !finding.causes.some(({ reason, message }) => reason === "Warning" && isIgnored(message)))
    .map((finding) => (finding.severity === "error" ? { ...finding, severity: "warning", explanation: ignored } : finding));
}

const ignored: Text = {
  en: "The kubelet reads a static pod leniently: it runs the pod and ignores this, where the API server would refuse it.",
  ko: "kubelet은 스태틱 파드를 너그럽게 읽습니다. API 서버라면 거부할 이 부분을 무시하고 파드를 실행합니다.",
};

/** The words of a strict decoding error, see `strictDecodingError` in k8s.io/apimachinery. */
function isIgnored(message: string): boolean {
  return /^(unknown|duplicate) field "/.test(message);
}
