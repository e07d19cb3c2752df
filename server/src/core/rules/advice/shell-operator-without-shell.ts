import { plainWords } from "../../document/plain-value.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

const operators: readonly string[] = ["&&", "||", "|", ";", ">", ">>", "<", "2>&1", "&"];

/** An operator of the shell where no shell reads it. */
export const shellOperatorWithoutShell: AdviceRule = {
  explains: "advice",
  code: "shell-operator-without-shell",
  level: "hint",
  summary: { en: "An operator of the shell where no shell reads it.", ko: "셸이 읽지 않는 곳에 쓴 셸 연산자입니다." },
  why: {
    en: "command and args are given to the program as they are: && and > are only words to it. sh -c makes a shell read them.",
    ko: "command와 args는 그대로 프로그램에 전달되므로 &&와 >는 단순한 단어일 뿐입니다. sh -c를 쓰면 셸이 해석합니다.",
  },
  url: "https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#run-a-command-in-a-shell",
  bad: `
spec:
  containers:
    - name: once
      image: busybox:1.36
      command: ["echo", "hello", "&&", "sleep", "10"]
`,
  good: `
spec:
  containers:
    - name: once
      image: busybox:1.36
      command: ["sh", "-c", "echo hello && sleep 10"]
`,
  check: (context) =>
    effectiveContainers(context).flatMap(({ path, value }) => {
      const words = plainWords(value, ["command"]);
      const [program] = words;
      if (program === undefined || /(?:^|\/)(?:ba|da|a|z|k)?sh$|^(?:cmd|powershell|pwsh)/.test(program)) return [];
      const index = words.findIndex((word) => operators.includes(word));
      if (index === -1) return [];
      return [
        {
          path: [...path, "command", index],
          title: { en: `"${words[index] ?? ""}" means nothing without a shell`, ko: `셸이 없으면 "${words[index] ?? ""}"은(는) 아무 의미가 없습니다` },
          fixes: [{ title: { en: "Run it in a shell", ko: "셸에서 실행하기" }, edits: [{ set: [...path, "command"], to: ["sh", "-c", words.join(" ")] }] }],
        },
      ];
    }),
};
