import type { RuleFamily } from "../rule.js";
import { fieldOfOtherOs } from "./field-of-other-os.js";
import { hostUsersConflict } from "./host-users-conflict.js";
import { idOutOfRange } from "./id-out-of-range.js";
import { invalidSysctl } from "./invalid-sysctl.js";
import { privilegedAndNoEscalation } from "./privileged-and-no-escalation.js";
import { profileFileMismatch } from "./profile-file-mismatch.js";
import { profileWithoutType } from "./profile-without-type.js";
import { sharedProcessesTwice } from "./shared-processes-twice.js";
import { unknownFsGroupChangePolicy } from "./unknown-fs-group-change-policy.js";
import { unknownProfileType } from "./unknown-profile-type.js";
import { unmaskedProc } from "./unmasked-proc.js";

export const securityFamily: RuleFamily = {
  title: { en: "Security", ko: "보안" },
  rules: [
    fieldOfOtherOs,
    hostUsersConflict,
    idOutOfRange,
    invalidSysctl,
    privilegedAndNoEscalation,
    profileFileMismatch,
    profileWithoutType,
    sharedProcessesTwice,
    unknownFsGroupChangePolicy,
    unknownProfileType,
    unmaskedProc,
  ],
};
