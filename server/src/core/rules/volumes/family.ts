import type { RuleFamily } from "../rule.js";
import { conflictingProjectedPaths } from "./conflicting-projected-paths.js";
import { downwardItemWithoutSource } from "./downward-item-without-source.js";
import { duplicateVolumeName } from "./duplicate-volume-name.js";
import { invalidVolumeName } from "./invalid-volume-name.js";
import { missingClaimName } from "./missing-claim-name.js";
import { missingItemPath } from "./missing-item-path.js";
import { missingSourceParameter } from "./missing-source-parameter.js";
import { missingTokenPath } from "./missing-token-path.js";
import { missingVolumeName } from "./missing-volume-name.js";
import { modeOutOfRange } from "./mode-out-of-range.js";
import { negativeSizeLimit } from "./negative-size-limit.js";
import { relativeNfsPath } from "./relative-nfs-path.js";
import { tokenExpiration } from "./token-expiration.js";
import { unknownHostPathType } from "./unknown-host-path-type.js";
import { volumeWithTwoSources } from "./volume-with-two-sources.js";

export const volumesFamily: RuleFamily = {
  title: { en: "Volumes", ko: "볼륨" },
  rules: [
    missingVolumeName,
    conflictingProjectedPaths,
    downwardItemWithoutSource,
    duplicateVolumeName,
    invalidVolumeName,
    missingClaimName,
    missingItemPath,
    missingTokenPath,
    modeOutOfRange,
    negativeSizeLimit,
    relativeNfsPath,
    tokenExpiration,
    unknownHostPathType,
    volumeWithTwoSources,
    missingSourceParameter,
  ],
};
