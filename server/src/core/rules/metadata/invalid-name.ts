import { dnsNameCandidates } from "../../fixes/dns-name.js";
import type { CauseRule } from "../rule.js";

/** An object's name that is not made of lower-case letters, digits, hyphens and dots. */
export const invalidName: CauseRule = {
  explains: "cause",
  code: "invalid-name",
  reasons: ["FieldValueInvalid"],
  fields: ["metadata.name", "metadata.generateName"],
  message: /RFC 1123|RFC 1035|characters|bytes/,
  summary: {
    en: "An object's name with other characters than lower-case letters, digits, hyphens and dots.",
    ko: "소문자, 숫자, 하이픈, 점 이외의 문자가 든 객체 이름입니다.",
  },
  why: {
    en: "Names become part of host names and URLs, so most kinds take what DNS takes: start and end with a letter or digit.",
    ko: "이름은 호스트 이름과 URL의 일부가 되므로 대부분의 종류가 DNS 규칙을 따릅니다. 글자나 숫자로 시작하고 끝나야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names",
  bad: `
metadata:
  name: Web_1
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web-1
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, kind, cause }) => {
    const name = badValue ?? "";
    const isLong = /no more than|at most/.test(cause.message) && 63 < name.length;
    if (isLong) return { en: `This name of a ${kind.kind} is too long: ${name.length} characters`, ko: `${kind.kind} 이름이 너무 깁니다(${name.length}자)` };
    const dot = /1123 label|1035 label|must not contain dots/.test(cause.message) ? "" : ', "."';
    const koDot = dot === "" ? "" : ', "."';
    return {
      en: `"${name}" is no name for a ${kind.kind}: use lower-case letters, digits, "-"${dot}`,
      ko: `"${name}"은(는) ${kind.kind} 이름으로 쓸 수 없습니다. 소문자, 숫자, "-"${koDot}만 쓰세요`,
    };
  },
  fixes: dnsNameCandidates,
};
