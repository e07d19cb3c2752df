import { nodeAt, textAt } from "../../document/read.js";
import { dnsNames } from "../../fixes/dns-name.js";
import { addCandidate, removeAt, targetOf, writeCandidate, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A Service of type ExternalName without a name, with a bad one, or with an address. */
export const externalName: CauseRule = {
  explains: "cause",
  code: "external-name",
  isMadeUp: true,
  reasons: ["FieldValueRequired", "FieldValueInvalid", "FieldValueForbidden"],
  fields: ["spec.externalName", "spec.clusterIPs", "spec.clusterIP"],
  message: /^Required|RFC 1123|ExternalName/,
  summary: { en: "A Service of type ExternalName without a name, with a bad one, or with an address.", ko: "이름이 없거나 잘못되었거나 주소가 있는 ExternalName 서비스입니다." },
  why: {
    en: "ExternalName is a DNS alias (CNAME) for externalName: it has no address, no ports of its own and no pods.",
    ko: "ExternalName은 externalName에 대한 DNS 별칭(CNAME)이므로 자체 주소, 포트, 파드가 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#externalname",
  bad: `
apiVersion: v1
kind: Service
metadata:
  name: database
spec:
  type: ExternalName
`,
  good: `
apiVersion: v1
kind: Service
metadata:
  name: database
spec:
  type: ExternalName
  externalName: database.example.com
`,
  title: ({ cause, badValue }) => {
    if (cause.reason === "FieldValueRequired") return { en: "A Service of type ExternalName needs externalName", ko: "ExternalName 서비스에는 externalName이 필요합니다" };
    if (cause.reason === "FieldValueForbidden") return { en: "A Service of type ExternalName has no address", ko: "ExternalName 서비스에는 주소를 둘 수 없습니다" };
    return { en: `"${badValue ?? ""}" is no DNS name`, ko: `"${badValue ?? ""}"은(는) DNS 이름이 아닙니다` };
  },
  fixes: (context) => {
    const { root, cause } = context;
    const hasPods = nodeAt(root, ["spec", "selector"]) !== undefined;
    if (cause.reason === "FieldValueRequired") {
      const name = textAt(root, ["metadata", "name"]) ?? "service";
      const internal = { ...writeCandidate(["spec", "type"], "ClusterIP"), title: { en: "Write type: ClusterIP", ko: "type: ClusterIP(으)로 쓰기" } };
      const named = addCandidate(targetOf(context), `${name}.example.com`);
      return hasPods ? [internal, named] : [named, internal];
    }
    if (cause.reason === "FieldValueForbidden") {
      const written = ["clusterIP", "clusterIPs"].map((field) => ["spec", field]).filter((path) => nodeAt(root, path) !== undefined);
      const [first] = written;
      return first === undefined ? [] : [{ ...removeAt(first), edits: written.map((path) => ({ remove: path })) }];
    }
    return writeCandidates(targetOf(context), dnsNames(context.badValue ?? "", { most: 253, outside: /[^a-z0-9.-]+/g }), context.badValue);
  },
};
