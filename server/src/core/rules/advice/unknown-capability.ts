import { itemsAt } from "../../document/read.js";
import { containersOf } from "../../pod/containers.js";
import { nearestValue } from "../../schema/neighbours.js";
import type { AdviceRule } from "../rule.js";

/** The capabilities of Linux (include/uapi/linux/capability.h), without their prefix. */
const capabilities: readonly string[] = [
  "AUDIT_CONTROL", "AUDIT_READ", "AUDIT_WRITE", "BLOCK_SUSPEND", "BPF", "CHECKPOINT_RESTORE", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID",
  "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST",
  "NET_RAW", "PERFMON", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYSLOG", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT",
  "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "WAKE_ALARM",
];

/** A capability that Linux does not have. */
export const unknownCapability: AdviceRule = {
  explains: "advice",
  code: "unknown-capability",
  level: "warning",
  summary: { en: "A capability that Linux does not have.", ko: "리눅스에 없는 권한(capability)입니다." },
  why: {
    en: "The API server does not look at the words, the container runtime does, and then starts no container. They are written without CAP_.",
    ko: "API 서버는 이 단어를 확인하지 않지만 컨테이너 런타임은 확인하고 컨테이너를 시작하지 않습니다. CAP_ 없이 씁니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          add: [NET_ADMN]
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          add: [NET_ADMIN]
`,
  check: (context) =>
    containersOf(context).flatMap(({ path, node }) =>
      ["add", "drop"].flatMap((list) =>
        itemsAt(node, ["securityContext", "capabilities", list]).flatMap((item, index) => {
          const written = item.kind === "scalar" ? String(item.value) : "";
          const upper = written.toUpperCase();
          if (upper === "ALL" || capabilities.includes(upper)) return [];
          const plain = upper.replace(/^CAP_/, "").replace(/[\s-]+/g, "_");
          const near = capabilities.includes(plain) ? plain : nearestValue(capabilities, plain);
          const at = [...path, "securityContext", "capabilities", list, index];
          return [
            {
              path: at,
              title: { en: `Linux has no capability "${written}"${upper.startsWith("CAP_") ? ": leave CAP_ out" : ""}`, ko: `리눅스에 "${written}" 권한이 없습니다${upper.startsWith("CAP_") ? ". CAP_를 빼세요" : ""}` },
              fixes: near === undefined ? [] : [{ title: { en: `Write ${near}`, ko: `${near}(으)로 쓰기` }, edits: [{ set: at, to: near }] }],
            },
          ];
        }),
      ),
    ),
};
