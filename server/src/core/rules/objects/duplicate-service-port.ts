import { itemsAt, nodeAt, scalarAt } from "../../document/read.js";
import { sameValue } from "../../document/same-value.js";
import type { FieldPath } from "../../document/field-path.js";
import { removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseContext, CauseRule } from "../rule.js";

/** Two ports of a Service with one number and protocol. */
export const duplicateServicePort: CauseRule = {
  explains: "cause",
  code: "duplicate-service-port",
  reasons: ["FieldValueDuplicate", "FieldValueInvalid"],
  fields: ["spec.ports[*]", "spec.ports[*].nodePort"],
  message: /^Duplicate|already allocated/,
  summary: { en: "Two ports of a Service with one number and protocol.", ko: "번호와 프로토콜이 같은 서비스 포트가 둘 있습니다." },
  why: {
    en: "A connection to the Service's address has to lead to one port of the pods; the same holds for node ports.",
    ko: "서비스 주소로 온 연결은 파드의 포트 하나로 이어져야 합니다. 노드 포트도 마찬가지입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services",
  bad: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
    - name: admin
      port: 80
      targetPort: 8080
`,
  good: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
    - name: admin
      port: 8080
      targetPort: 8080
`,
  title: (context) => {
    const { field, item } = placesOf(context);
    const number = String(scalarAt(context.root, [...item, field]) ?? "");
    return { en: `"${field}" ${number} is taken by another port of this Service`, ko: `"${field}" ${number}은(는) 이 서비스의 다른 포트가 쓰고 있습니다` };
  },
  place: (context) => {
    const { field, item } = placesOf(context);
    return [...item, field];
  },
  fixes: (context) => {
    const { root } = context;
    const { field, item } = placesOf(context);
    const list = item.slice(0, -1);
    const target = scalarAt(root, [...item, "targetPort"]);
    const taken = new Set(itemsAt(root, list).map((port) => scalarAt(port, [field])));
    const remove = { ...removeAt(item), title: { en: "Remove this port", ko: "이 포트 지우기" } };
    if (field === "nodePort") return [removeAt([...item, field]), remove];
    const isTwin = itemsAt(root, list).filter((port) => sameValue(port, nodeAt(root, item))).length !== 1;
    const free = [target, 443, 8080, 8443].filter((number) => typeof number === "number" && !taken.has(number)).slice(0, 2) as readonly number[];
    const writes = free.map((number) => writeCandidate([...item, field], number));
    return isTwin ? [remove, ...writes] : [...writes, remove];
  },
};

function placesOf(context: CauseContext): { readonly field: string; readonly item: FieldPath } {
  const path = targetOf(context);
  return path.at(-1) === "nodePort" ? { field: "nodePort", item: path.slice(0, -1) } : { field: "port", item: path };
}
