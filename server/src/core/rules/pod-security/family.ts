import type { RuleFamily } from "../rule.js";
import { podSecurityAppArmor } from "./pod-security-app-armor.js";
import { podSecurityCapabilities } from "./pod-security-capabilities.js";
import { podSecurityHostNamespaces } from "./pod-security-host-namespaces.js";
import { podSecurityHostPorts } from "./pod-security-host-ports.js";
import { podSecurityHostProcess } from "./pod-security-host-process.js";
import { podSecurityPrivilegeEscalation } from "./pod-security-privilege-escalation.js";
import { podSecurityPrivileged } from "./pod-security-privileged.js";
import { podSecurityProbeHosts } from "./pod-security-probe-hosts.js";
import { podSecurityProcMount } from "./pod-security-proc-mount.js";
import { podSecurityRunAsNonRoot } from "./pod-security-run-as-non-root.js";
import { podSecurityRunAsUser } from "./pod-security-run-as-user.js";
import { podSecuritySeLinux } from "./pod-security-se-linux.js";
import { podSecuritySeccomp } from "./pod-security-seccomp.js";
import { podSecuritySysctls } from "./pod-security-sysctls.js";
import { podSecurityVolumeTypes } from "./pod-security-volume-types.js";

export const podSecurityFamily: RuleFamily = {
  title: { en: "Pod Security Standards", ko: "파드 시큐리티 스탠다드" },
  rules: [
    podSecurityAppArmor,
    podSecurityCapabilities,
    podSecurityHostNamespaces,
    podSecurityHostPorts,
    podSecurityHostProcess,
    podSecurityPrivilegeEscalation,
    podSecurityPrivileged,
    podSecurityProbeHosts,
    podSecurityProcMount,
    podSecurityRunAsNonRoot,
    podSecurityRunAsUser,
    podSecuritySeLinux,
    podSecuritySeccomp,
    podSecuritySysctls,
    podSecurityVolumeTypes,
  ],
};
