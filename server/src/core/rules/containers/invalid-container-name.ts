import { dnsNameCandidates } from "../../fixes/dns-name.js";
import type { CauseRule } from "../rule.js";

/** A container's name that is no DNS label. */
export const invalidContainerName: CauseRule = {
  explains: "cause",
  code: "invalid-container-name",
  reasons: ["FieldValueInvalid"],
  fields: ["C.name"],
  summary: {
    en: "A container's name with other characters than lower-case letters, digits and hyphens.",
    ko: "소문자, 숫자, 하이픈 이외의 문자가 든 컨테이너 이름입니다.",
  },
  why: {
    en: "A container's name is a DNS label: lower-case letters, digits and hyphens inside, at most 63 characters, no dots.",
    ko: "컨테이너 이름은 DNS 레이블입니다. 소문자와 숫자, 그 사이의 하이픈만 최대 63자까지 쓰며 점은 쓸 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names",
  bad: `
spec:
  containers:
    - name: web_server
      image: nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web-server
      image: nginx:1.27
`,
  title: ({ badValue }) => {
    const name = badValue ?? "";
    return 63 < name.length
      ? { en: `This container name has ${name.length} characters: 63 are allowed`, ko: `컨테이너 이름이 ${name.length}자입니다. 최대 63자까지 쓸 수 있습니다` }
      : { en: `"${name}" is no container name: use lower-case letters, digits and "-"`, ko: `"${name}"은(는) 컨테이너 이름으로 쓸 수 없습니다. 소문자, 숫자, "-"만 쓰세요` };
  },
  fixes: dnsNameCandidates,
};
