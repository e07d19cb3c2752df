import type { RuleFamily } from "../rule.js";
import { invalidHttpHeader } from "./invalid-http-header.js";
import { missingCommand } from "./missing-command.js";
import { negativeProbeNumber } from "./negative-probe-number.js";
import { probePortName } from "./probe-port-name.js";
import { probeWithTwoMechanisms } from "./probe-with-two-mechanisms.js";
import { probeWithoutMechanism } from "./probe-without-mechanism.js";
import { readinessGracePeriod } from "./readiness-grace-period.js";
import { sleepBeyondGracePeriod } from "./sleep-beyond-grace-period.js";
import { successThreshold } from "./success-threshold.js";
import { unknownScheme } from "./unknown-scheme.js";

export const probesFamily: RuleFamily = {
  title: { en: "Probes and hooks", ko: "프로브와 훅" },
  rules: [
    probeWithoutMechanism,
    probeWithTwoMechanisms,
    invalidHttpHeader,
    missingCommand,
    negativeProbeNumber,
    probePortName,
    readinessGracePeriod,
    sleepBeyondGracePeriod,
    successThreshold,
    unknownScheme,
  ],
};
