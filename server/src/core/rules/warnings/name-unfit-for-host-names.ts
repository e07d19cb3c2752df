import { dnsNames } from "../../fixes/dns-name.js";
import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { textAt } from "../../document/read.js";
import type { WarningRule } from "../rule.js";

/** An object's name that can't be the host name of its pods as it is. */
export const nameUnfitForHostNames: WarningRule = {
  explains: "warning",
  code: "name-unfit-for-host-names",
  message: /^metadata\.name: this is used in/,
  summary: { en: "An object's name that can't be the host name of its pods as it is.", ko: "그대로는 파드의 호스트 이름이 될 수 없는 객체 이름입니다." },
  why: {
    en: "Within the pod the name is the host name, which is cut off at 63 characters, and a dot in it starts a domain.",
    ko: "이름은 파드 안에서 호스트 이름이 되므로 63자에서 잘리며, 점이 있으면 그 뒤를 도메인으로 봅니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names",
  bad: `
metadata:
  name: web.blue
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web-blue
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ root }) => {
    const name = textAt(root, ["metadata", "name"]) ?? "";
    return 63 < name.length
      ? { en: `A name of ${name.length} characters is cut off where it is a host name`, ko: `${name.length}자 이름은 호스트 이름으로 쓰일 때 잘립니다` }
      : { en: `"${name}" is no single label, as host names are`, ko: `"${name}"은(는) 호스트 이름처럼 점이 없는 레이블이 아닙니다` };
  },
  fixes: (context) => {
    const name = textAt(context.root, ["metadata", "name"]) ?? "";
    return writeCandidates(targetOf(context), dnsNames(name, { most: 63, outside: /[^a-z0-9-]+/g }).slice(0, 1), name);
  },
};
