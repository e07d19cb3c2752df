import type { RuleFamily } from "../rule.js";
import { duplicateMountPath } from "./duplicate-mount-path.js";
import { escapingPath } from "./escaping-path.js";
import { missingMountPath } from "./missing-mount-path.js";
import { mountWithoutName } from "./mount-without-name.js";
import { mountWithoutVolume } from "./mount-without-volume.js";
import { propagationWithoutPrivilege } from "./propagation-without-privilege.js";
import { recursiveReadOnlyConflict } from "./recursive-read-only-conflict.js";
import { subPathTwice } from "./sub-path-twice.js";
import { volumeMountedTwice } from "./volume-mounted-twice.js";

export const mountsFamily: RuleFamily = {
  title: { en: "Mounts", ko: "마운트" },
  rules: [
    mountWithoutName,
    mountWithoutVolume,
    missingMountPath,
    duplicateMountPath,
    escapingPath,
    propagationWithoutPrivilege,
    recursiveReadOnlyConflict,
    subPathTwice,
    volumeMountedTwice,
  ],
};
