import type { RuleFamily } from "../rule.js";
import { activeDeadlineOfWorkload } from "./active-deadline-of-workload.js";
import { cronJobNameTooLong } from "./cron-job-name-too-long.js";
import { generatedSelector } from "./generated-selector.js";
import { indexedJob } from "./indexed-job.js";
import { invalidPercentage } from "./invalid-percentage.js";
import { invalidPodFailurePolicy } from "./invalid-pod-failure-policy.js";
import { invalidSchedule } from "./invalid-schedule.js";
import { missingSelector } from "./missing-selector.js";
import { missingTemplate } from "./missing-template.js";
import { negativeNumber } from "./negative-number.js";
import { progressDeadlineTooShort } from "./progress-deadline-too-short.js";
import { recreateWithRollingUpdate } from "./recreate-with-rolling-update.js";
import { restartPolicyOfWorkload } from "./restart-policy-of-workload.js";
import { selectorMismatch } from "./selector-mismatch.js";
import { unknownCompletionMode } from "./unknown-completion-mode.js";
import { unknownConcurrencyPolicy } from "./unknown-concurrency-policy.js";
import { unknownPodManagement } from "./unknown-pod-management.js";
import { unknownStrategy } from "./unknown-strategy.js";
import { unknownTimeZone } from "./unknown-time-zone.js";
import { updateWithoutProgress } from "./update-without-progress.js";

export const workloadsFamily: RuleFamily = {
  title: { en: "Workloads", ko: "워크로드" },
  rules: [
    selectorMismatch,
    missingSelector,
    missingTemplate,
    restartPolicyOfWorkload,
    cronJobNameTooLong,
    recreateWithRollingUpdate,
    updateWithoutProgress,
    negativeNumber,
    activeDeadlineOfWorkload,
    generatedSelector,
    invalidPercentage,
    invalidPodFailurePolicy,
    invalidSchedule,
    progressDeadlineTooShort,
    unknownCompletionMode,
    unknownConcurrencyPolicy,
    unknownPodManagement,
    unknownTimeZone,
    unknownStrategy,
    indexedJob,
  ],
};
