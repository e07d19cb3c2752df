import { itemsAt, textAt } from "../../document/read.js";
import { containersOf } from "../../pod/containers.js";
import type { AdviceRule } from "../rule.js";

/** A password or a token that stands in the manifest itself. */
export const secretInPlainEnv: AdviceRule = {
  explains: "advice",
  code: "secret-in-plain-env",
  level: "hint",
  summary: { en: "A password or a token that stands in the manifest itself.", ko: "매니페스트에 그대로 적힌 비밀번호나 토큰입니다." },
  why: {
    en: "Whoever may read the pod, the repository or kubectl's history reads it too. A Secret has permissions of its own, and can be changed alone.",
    ko: "파드나 저장소, kubectl 기록을 볼 수 있는 사람은 누구나 이 값을 봅니다. Secret은 권한을 따로 관리하고 값만 바꿀 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-environment-variables",
  bad: `
spec:
  containers:
    - name: db
      image: mysql:8.4
      env:
        - name: MYSQL_ROOT_PASSWORD
          value: hunter2
`,
  good: `
spec:
  containers:
    - name: db
      image: mysql:8.4
      env:
        - name: MYSQL_ROOT_PASSWORD
          valueFrom:
            secretKeyRef:
              name: mysql
              key: root-password
`,
  check: (context) => {
    const object = textAt(context.root, ["metadata", "name"]) ?? "credentials";
    const found = containersOf(context).flatMap(({ path, node }) =>
      itemsAt(node, ["env"]).flatMap((item, index) => {
        const name = textAt(item, ["name"]) ?? "";
        const value = textAt(item, ["value"]) ?? "";
        return isSecretName(name) && isSecretValue(value) ? [{ path: [...path, "env", index], name }] : [];
      }),
    );
    const [first, ...others] = found;
    if (first === undefined) return [];
    const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    return [
      {
        path: [...first.path, "value"],
        title: { en: `${first.name} stands here for everyone to read: keep it in a Secret`, ko: `${first.name} 값이 그대로 드러나 있습니다. Secret에 보관하세요` },
        related: others.map(({ path, name }) => ({ at: [...path, "value"], text: { en: `${name} does too.`, ko: `${name}도 마찬가지입니다.` } })),
        fixes: [
          {
            title: { en: `Take it from the Secret "${object}"`, ko: `Secret "${object}"에서 가져오기` },
            edits: found.flatMap(({ path, name }) => [
              { rename: [...path, "value"], to: "valueFrom" },
              { set: [...path, "value"], to: { secretKeyRef: { name: object, key: key(name) } } },
            ]),
          },
        ],
      },
    ];
  },
};

function isSecretName(name: string): boolean {
  const isSecret = /PASSWORD|PASSWD|(?:^|_)PWD$|PASSPHRASE|TOKEN|SECRET|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?$/i.test(name);
  return isSecret && !/(?:FILE|PATH|DIR|NAME|URL|URI|HOST|TTL|EXPIR\w*|LENGTH|ENABLED?|TYPE|ISSUER|ALGORITHM|HEADER|REALM|POLICY|REF|MAX\w*|MIN\w*|ID)$/i.test(name);
}

/** Empty values, references, paths, numbers and switches are no secrets. */
function isSecretValue(value: string): boolean {
  return value !== "" && !/^\$\(|^\$\{|^\/|^(?:true|false|yes|no|none|null|required|optional)$|^\d{1,3}$|^<.*>$/i.test(value);
}
