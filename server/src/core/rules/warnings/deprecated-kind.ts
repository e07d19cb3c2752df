import type { WarningRule } from "../rule.js";

/** A kind, or a policy, that another has taken the place of. */
export const deprecatedKind: WarningRule = {
  explains: "warning",
  code: "deprecated-kind",
  message: /^v1 \w+ is deprecated|reclaim policy is deprecated/,
  summary: { en: "A kind or a policy that another one has taken the place of.", ko: "다른 것으로 대체된 종류나 정책입니다." },
  why: {
    en: "It still works, gets no new features, and may be removed in a later version.",
    ko: "아직 동작하지만 새 기능이 추가되지 않으며 이후 버전에서 제거될 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/deprecation-policy/",
  bad: `
apiVersion: v1
kind: Endpoints
metadata:
  name: web
subsets:
  - addresses:
      - ip: 10.0.0.1
    ports:
      - port: 80
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
    - port: 80
`,
  title: ({ cause, kind }) => {
    const instead = /use (\S+) (\S+)$/.exec(cause.message);
    if (/reclaim policy/.test(cause.message)) return { en: "The reclaim policy Recycle is deprecated", ko: "회수 정책 Recycle은 더 이상 권장되지 않습니다" };
    return instead === null
      ? { en: `${kind.kind} is deprecated`, ko: `${kind.kind}은(는) 더 이상 권장되지 않습니다` }
      : { en: `${kind.kind} is deprecated: ${instead[2] ?? ""} of ${instead[1] ?? ""} has taken its place`, ko: `${kind.kind} 대신 ${instead[1] ?? ""}의 ${instead[2] ?? ""}을(를) 쓰세요` };
  },
};
