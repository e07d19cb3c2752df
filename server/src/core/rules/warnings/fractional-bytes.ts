import { scalarAt } from "../../document/read.js";
import { besideTwinCandidates } from "../../fixes/quantity-beside-twin.js";
import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { Candidate, WarningRule } from "../rule.js";

/** A part of a byte: `512m` of memory, which is half a byte. */
export const fractionalBytes: WarningRule = {
  explains: "warning",
  code: "fractional-bytes",
  message: /fractional byte value/,
  summary: { en: "Memory or storage in parts of a byte: 512m is half a byte.", ko: "바이트보다 작은 메모리나 스토리지입니다. 512m은 0.5바이트입니다." },
  why: {
    en: "The suffix m means a thousandth, which suits cpu. For memory Mi (1048576 bytes) or M (a million) is meant.",
    ko: "접미사 m은 1000분의 1을 뜻하며 cpu에 씁니다. 메모리에는 Mi(1048576바이트)나 M(백만 바이트)을 써야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          memory: 512m
        requests:
          memory: 512m
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          memory: 512Mi
        requests:
          memory: 512Mi
`,
  title: (context) => {
    const written = /value "([^"]*)"/.exec(context.cause.message)?.[1] ?? "";
    const field = context.cause.field.includes("limits") ? "limit" : "request";
    return { en: `A ${field} of ${written} is a part of a byte: Mi or M is meant`, ko: `${written}은(는) 1바이트도 안 되는 값입니다. Mi나 M을 쓰려던 것으로 보입니다` };
  },
  fixes: (context): readonly Candidate[] => {
    const path = targetOf(context);
    const written = String(scalarAt(context.root, path) ?? "");
    const digits = /^[\d.]+/.exec(written)?.[0];
    if (digits === undefined) return [];
    const values = /^[\d.]+(?:Gi|Mi|Ki)$/.test(written) ? wholeBytes(written) : [`${digits}Mi`, `${digits}M`];
    const twin = path.map((step) => (step === "limits" ? "requests" : step === "requests" ? "limits" : step));
    const hasTwin = String(scalarAt(context.root, twin) ?? "") === written;
    const both = values.map((value): Candidate => ({
      title: { en: `Write ${value} as request and limit`, ko: `요청량과 제한을 ${value}(으)로 쓰기` },
      edits: [{ set: path, to: value }, { set: twin, to: value }],
    }));
    return [...(hasTwin ? both : []), ...writeCandidates(path, values, written), ...besideTwinCandidates(context.root, path, values)];
  },
};

/** `0.3Gi` is no whole number of bytes: the nearest whole number of the next smaller unit is. */
function wholeBytes(written: string): readonly string[] {
  const number = Number.parseFloat(written);
  const smaller: Readonly<Record<string, string>> = { Gi: "Mi", Mi: "Ki", Ki: "" };
  return [`${Math.round(number * 1024)}${smaller[written.slice(-2)] ?? ""}`];
}
