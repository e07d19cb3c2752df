import { itemsAt, textAt } from "../../document/read.js";
import { targetOf } from "../../fixes/write-value.js";
import type { CauseContext, WarningRule } from "../rule.js";

/** A variable that a later one of the same name hides. */
export const hiddenVariable: WarningRule = {
  explains: "warning",
  code: "hidden-variable",
  message: /hides previous definition of/,
  summary: { en: "A variable that a later one of the same name hides.", ko: "같은 이름의 나중 변수에 가려진 환경 변수입니다." },
  why: {
    en: "The last one of a name counts, and kubectl apply, which merges variables by name, may drop one of the two.",
    ko: "같은 이름이면 마지막 것이 쓰이며, 이름으로 변수를 합치는 kubectl apply가 둘 중 하나를 버릴 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          value: test
        - name: STAGE
          value: production
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          value: production
`,
  title: ({ cause }) => {
    const name = nameIn(cause.message);
    return { en: `The variable ${name} is defined before: this one hides it`, ko: `변수 ${name}은(는) 앞에서 정의되었고 이 정의가 그것을 가립니다` };
  },
  related: (context) => {
    const earlier = earlierItem(context);
    return earlier === undefined ? [] : [{ at: [...earlier, "name"], text: { en: "It is first defined here.", ko: "처음에는 여기에서 정의되었습니다." } }];
  },
  fixes: (context) => {
    const earlier = earlierItem(context);
    const own = itemOf(context);
    return [
      ...(earlier === undefined ? [] : [{ title: { en: "Remove the earlier one", ko: "앞의 정의 지우기" }, edits: [{ remove: earlier }] }]),
      { title: { en: "Remove this one", ko: "이 정의 지우기" }, edits: [{ remove: own }] },
    ];
  },
};

function nameIn(message: string): string {
  return /definition of "([^"]*)"/.exec(message)?.[1] ?? "";
}

function itemOf(context: CauseContext): readonly (string | number)[] {
  const path = targetOf(context);
  return typeof path.at(-1) === "number" ? path : path.slice(0, -1);
}

function earlierItem(context: CauseContext): readonly (string | number)[] | undefined {
  const own = itemOf(context);
  const list = own.slice(0, -1);
  const index = itemsAt(context.root, list).findIndex((item) => textAt(item, ["name"]) === nameIn(context.cause.message));
  return index === -1 || index === own.at(-1) ? undefined : [...list, index];
}
