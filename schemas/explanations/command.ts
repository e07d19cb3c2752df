import type { FieldExplanations } from "./explanation.js";

export const command: FieldExplanations = {
  "Container.command": {
    title: { en: "Replaces the image's ENTRYPOINT", ko: "이미지의 ENTRYPOINT를 대신하는 명령" },
    text: {
      en: "The program to run with its first arguments, one list item a word. If it is given, the image's `ENTRYPOINT` **and** `CMD` are both ignored; only `args` is appended. Left out, the image's `ENTRYPOINT` runs. There is no shell: write `[\"sh\", \"-c\", \"…\"]` for `&&`, `|` or globs. `$(NAME)` is replaced by the container's variable, `$$(NAME)` stays as `$(NAME)`; `$NAME` is for a shell only.",
      ko: "실행할 프로그램과 앞쪽 인수이며 단어마다 목록의 항목 하나를 씁니다. 지정하면 이미지의 `ENTRYPOINT`**와** `CMD`가 모두 무시되고 `args`만 뒤에 붙습니다. 생략하면 이미지의 `ENTRYPOINT`가 실행됩니다. 셸을 거치지 않으므로 `&&`, `|`, 와일드카드를 쓰려면 `[\"sh\", \"-c\", \"…\"]`로 씁니다. `$(NAME)`은 컨테이너의 변수로 바뀌고 `$$(NAME)`은 `$(NAME)` 그대로 남습니다. `$NAME`은 셸에서만 쓸 수 있습니다.",
    },
    page: "tasks/inject-data-application/define-command-argument-container/",
  },
  "Container.args": {
    title: { en: "Replaces the image's CMD", ko: "이미지의 CMD를 대신하는 인수" },
    text: {
      en: "Arguments for `command`, or for the image's `ENTRYPOINT` if there is no `command`; the image's `CMD` is then ignored. Left out, `CMD` is used, but only without `command`. All items are text: numbers and `true` need quotes. `$(NAME)` is replaced by the container's variable; an unknown name stays as it is written.",
      ko: "`command`에, `command`가 없으면 이미지의 `ENTRYPOINT`에 붙는 인수이며, 이때 이미지의 `CMD`는 무시됩니다. 생략하면 `command`가 없을 때만 `CMD`가 쓰입니다. 항목은 모두 문자열이므로 숫자와 `true`는 따옴표로 감쌉니다. `$(NAME)`은 컨테이너의 변수로 바뀌고, 없는 이름은 적힌 그대로 남습니다.",
    },
    page: "tasks/inject-data-application/define-command-argument-container/",
  },
  "Container.workingDir": {
    title: { en: "Directory in which the process starts", ko: "프로세스가 시작하는 디렉터리" },
    text: {
      en: "Replaces the image's `WORKDIR`; without either it is `/`. It has to be absolute to work, and is created if it does not exist.",
      ko: "이미지의 `WORKDIR`을 대신하며, 둘 다 없으면 `/`입니다. 절대 경로여야 동작하고, 없으면 만들어집니다.",
    },
    page: "tasks/inject-data-application/define-command-argument-container/",
  },
};
