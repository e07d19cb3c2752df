import { plainWords } from "../../document/plain-value.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

/** A whole command line where the name of a program belongs. */
export const commandWithBlanks: AdviceRule = {
  explains: "advice",
  code: "command-with-blanks",
  level: "warning",
  summary: { en: "A whole command line where the name of a program belongs.", ko: "프로그램 이름이 들어갈 자리에 명령줄 전체가 있습니다." },
  why: {
    en: "The first item of command is a file to run; no shell splits it at its blanks, so the container ends with \"no such file or directory\".",
    ko: "command의 첫 항목은 실행할 파일입니다. 셸이 공백을 나눠 주지 않으므로 컨테이너가 \"no such file or directory\"로 끝납니다.",
  },
  url: "https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/",
  bad: `
spec:
  containers:
    - name: wait
      image: busybox:1.36
      command: ["sleep 3600"]
`,
  good: `
spec:
  containers:
    - name: wait
      image: busybox:1.36
      command: ["sleep", "3600"]
`,
  check: (context) =>
    effectiveContainers(context).flatMap(({ path, value }) => {
      const [program, ...others] = plainWords(value, ["command"]);
      if (program === undefined || !/^[\w./-]+\s+\S/.test(program.trim()) || /\\\s/.test(program)) return [];
      const at = [...path, "command"];
      const words = [...program.trim().split(/\s+/), ...others];
      const shell = ["sh", "-c", [program.trim(), ...others].join(" ")];
      const needsShell = /[|&;<>$`*]/.test(program);
      const split = { title: { en: "Split it at its blanks", ko: "공백에서 나누기" }, edits: [{ set: at, to: words }] };
      const run = { title: { en: "Run it in a shell", ko: "셸에서 실행하기" }, edits: [{ set: at, to: shell }] };
      return [
        {
          path: [...at, 0],
          title: { en: `There is no program "${program.slice(0, 60)}": a command is a list of words`, ko: `"${program.slice(0, 60)}"이라는 프로그램은 없습니다. 명령은 단어의 목록입니다` },
          fixes: needsShell ? [run, split] : [split, run],
        },
      ];
    }),
};
