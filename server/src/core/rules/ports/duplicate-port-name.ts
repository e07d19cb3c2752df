import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { earlierPlace } from "../../fixes/unique-value.js";
import { itemsAt, nodeAt, scalarAt, textAt } from "../../document/read.js";
import { sameValue } from "../../document/same-value.js";
import type { CauseRule } from "../rule.js";

/** Two ports of one name. */
export const duplicatePortName: CauseRule = {
  explains: "cause",
  code: "duplicate-port-name",
  reasons: ["FieldValueDuplicate"],
  fields: ["C.ports[*].name", "spec.ports[*].name"],
  summary: { en: "Two ports of one name.", ko: "이름이 같은 포트가 둘 있습니다." },
  why: {
    en: "Services and probes name a port instead of giving its number, so the name must lead to one port.",
    ko: "서비스와 프로브는 번호 대신 이름으로 포트를 가리키므로 이름은 포트 하나만 가리켜야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 80
        - name: http
          containerPort: 443
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 80
        - name: https
          containerPort: 443
`,
  title: ({ badValue }) => ({ en: `Two ports are named "${badValue ?? ""}"`, ko: `"${badValue ?? ""}"이라는 이름의 포트가 둘 있습니다` }),
  related: earlierPlace,
  fixes: (context) => {
    const { root, at, badValue } = context;
    const item = at.path.slice(0, -1);
    const number = scalarAt(root, [...item, "containerPort"]) ?? scalarAt(root, [...item, "port"]);
    const protocol = textAt(root, [...item, "protocol"])?.toLowerCase();
    const taken = itemsAt(root, item.slice(0, -1)).map((port) => textAt(port, ["name"]));
    const usual = number === 443 || number === 8443 ? "https" : number === 80 || number === 8080 ? "http" : number === 9090 ? "metrics" : "";
    const names = [usual, `${badValue ?? ""}-${protocol ?? "2"}`, `${badValue ?? ""}-2`, `port-${String(number)}`];
    const free = names.filter((name) => name !== "" && name.length <= 15 && !taken.includes(name));
    const remove = { ...removeAt(item), title: { en: "Remove this port", ko: "이 포트 지우기" } };
    const renames = writeCandidates(targetOf(context), free, badValue);
    const twins = itemsAt(root, item.slice(0, -1)).filter((port) => sameValue(port, nodeAt(root, item)));
    return 1 < twins.length ? [remove, ...renames] : [...renames, remove];
  },
};
