import { itemsAt, textAt } from "../../document/read.js";
import { containersOf } from "../../pod/containers.js";
import { nearestValue } from "../../schema/neighbours.js";
import type { AdviceRule } from "../rule.js";

/** A variable's value that refers to another one which is not defined before it. */
export const unresolvedVariable: AdviceRule = {
  explains: "advice",
  code: "unresolved-variable",
  level: "hint",
  summary: { en: "A variable's value that refers to another one which is not defined before it.", ko: "앞에서 정의되지 않은 변수를 참조하는 환경 변수 값입니다." },
  why: {
    en: "$(NAME) is filled in from variables further up in the list; a later or unknown one stays in the value, letter by letter.",
    ko: "$(NAME)은 목록에서 더 위에 있는 변수로 채워집니다. 아래에 있거나 없는 변수는 값에 글자 그대로 남습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: URL
          value: http://$(HOST)/
        - name: HOST
          value: example.com
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: HOST
          value: example.com
        - name: URL
          value: http://$(HOST)/
`,
  check: (context) =>
    containersOf(context).flatMap(({ path, node }) => {
      if (itemsAt(node, ["envFrom"]).length !== 0) return [];
      const items = itemsAt(node, ["env"]);
      const names = items.map((item) => textAt(item, ["name"]) ?? "");
      return items.flatMap((item, index) => {
        const value = textAt(item, ["value"]) ?? "";
        const defined = names.slice(0, index);
        const missing = [...value.matchAll(/(^|[^$])\$\(([A-Za-z_][\w.-]*)\)/g)].map((match) => match[2] as string).find((name) => !defined.includes(name) && !isInjected(name));
        if (missing === undefined) return [];
        const at = [...path, "env", index, "value"];
        const isLater = names.includes(missing);
        const near = isLater ? undefined : nearestValue(defined, missing);
        return [
          {
            path: at,
            title: isLater
              ? { en: `$(${missing}) stays as it is: ${missing} is defined further down`, ko: `$(${missing})이(가) 그대로 남습니다. ${missing}은(는) 더 아래에서 정의됩니다` }
              : { en: `$(${missing}) stays as it is: no variable of this name is defined`, ko: `$(${missing})이(가) 그대로 남습니다. 이 이름의 변수가 없습니다` },
            fixes: near === undefined ? [] : [{ title: { en: `Write $(${near})`, ko: `$(${near})(으)로 쓰기` }, edits: [{ set: at, to: value.replaceAll(`$(${missing})`, `$(${near})`) }] }],
          },
        ];
      });
    }),
};

/** Every container gets the addresses of the namespace's Services. */
function isInjected(name: string): boolean {
  return /_(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT(?:_\d+_\w+)*)$/.test(name) || name === "HOSTNAME" || name === "PATH";
}
