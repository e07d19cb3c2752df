import { itemsAt, scalarAt, textAt } from "../../document/read.js";
import { targetOf } from "../../fixes/write-value.js";
import type { Candidate, CauseRule } from "../rule.js";

const usual: Readonly<Record<string, string>> = { 80: "http", 8080: "http", 443: "https", 8443: "https", 9090: "metrics", 53: "dns", 5432: "postgres", 6379: "redis", 3306: "mysql", 50051: "grpc" };

/** One of several ports of a Service that has no name. */
export const servicePortWithoutName: CauseRule = {
  explains: "cause",
  code: "service-port-without-name",
  reasons: ["FieldValueRequired"],
  fields: ["spec.ports[*].name", "subsets[*].ports[*].name"],
  summary: { en: "One of several ports of a Service that has no name.", ko: "포트가 여럿인 서비스에 이름 없는 포트가 있습니다." },
  why: {
    en: "With more than one port each needs a name, so that DNS records and Ingresses can tell them apart.",
    ko: "포트가 둘 이상이면 DNS 레코드와 인그레스가 구분할 수 있도록 각각 이름이 필요합니다.",
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
    - port: 80
    - name: https
      port: 443
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
    - name: https
      port: 443
`,
  title: () => ({ en: "With several ports, each needs a name", ko: "포트가 여럿이면 각각 이름이 필요합니다" }),
  fixes: (context): readonly Candidate[] => {
    const target = targetOf(context);
    const list = target.slice(0, -2);
    const items = itemsAt(context.root, list);
    const taken = new Set(items.map((item) => textAt(item, ["name"])));
    const nameOf = (item: (typeof items)[number]): string => {
      const port = String(scalarAt(item, ["port"]) ?? "");
      const targetPort = textAt(item, ["targetPort"]);
      const names = [usual[port], targetPort !== undefined && /^[a-z][a-z0-9-]{0,14}$/.test(targetPort) ? targetPort : undefined, `port-${port}`];
      const name = names.find((candidate) => candidate !== undefined && !taken.has(candidate)) ?? `port-${taken.size}`;
      taken.add(name);
      return name;
    };
    const nameless = items.flatMap((item, index) => (textAt(item, ["name"]) === undefined ? [{ index, name: nameOf(item) }] : []));
    const edits = nameless.map(({ index, name }) => ({ set: [...list, index, "name"], to: name }));
    const own = nameless.find(({ index }) => index === target.at(-2));
    const one = own === undefined ? [] : [{ title: { en: `Add "name: ${own.name}"`, ko: `"name: ${own.name}" 추가하기` }, edits: [{ set: target, to: own.name }] }];
    return 1 < nameless.length ? [{ title: { en: "Name all ports", ko: "모든 포트에 이름 붙이기" }, edits }, ...one] : one;
  },
};
