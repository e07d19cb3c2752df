import type { RuleFamily } from "../rule.js";
import { commandWithBlanks } from "./command-with-blanks.js";
import { invalidImageReference } from "./invalid-image-reference.js";
import { limitsImplyRequests } from "./limits-imply-requests.js";
import { livenessEqualsReadiness } from "./liveness-equals-readiness.js";
import { mutableImageTag } from "./mutable-image-tag.js";
import { noMemoryRequest } from "./no-memory-request.js";
import { noReadinessProbe } from "./no-readiness-probe.js";
import { nonRootAsRoot } from "./non-root-as-root.js";
import { preStopLongerThanGrace } from "./pre-stop-longer-than-grace.js";
import { probeNamesNoPort } from "./probe-names-no-port.js";
import { probeNeverFailsInTime } from "./probe-never-fails-in-time.js";
import { probeTimeoutExceedsPeriod } from "./probe-timeout-exceeds-period.js";
import { secretInPlainEnv } from "./secret-in-plain-env.js";
import { shellOperatorWithoutShell } from "./shell-operator-without-shell.js";
import { sidecarKeepsJobFromCompleting } from "./sidecar-keeps-job-from-completing.js";
import { tinyMemory } from "./tiny-memory.js";
import { unknownCapability } from "./unknown-capability.js";
import { unresolvedVariable } from "./unresolved-variable.js";
import { unusedVolume } from "./unused-volume.js";

export const adviceFamily: RuleFamily = {
  title: { en: "Advice", ko: "조언" },
  rules: [
    noMemoryRequest,
    limitsImplyRequests,
    tinyMemory,
    mutableImageTag,
    invalidImageReference,
    commandWithBlanks,
    livenessEqualsReadiness,
    noReadinessProbe,
    nonRootAsRoot,
    preStopLongerThanGrace,
    probeNamesNoPort,
    probeNeverFailsInTime,
    probeTimeoutExceedsPeriod,
    secretInPlainEnv,
    shellOperatorWithoutShell,
    sidecarKeepsJobFromCompleting,
    unknownCapability,
    unresolvedVariable,
    unusedVolume,
  ],
};
