import type { RuleFamily } from "../rule.js";
import { duplicateContainerName } from "./duplicate-container-name.js";
import { ephemeralContainerInManifest } from "./ephemeral-container-in-manifest.js";
import { imageWithBlanks } from "./image-with-blanks.js";
import { initContainerProbe } from "./init-container-probe.js";
import { invalidContainerName } from "./invalid-container-name.js";
import { missingContainerName } from "./missing-container-name.js";
import { missingContainers } from "./missing-containers.js";
import { missingImage } from "./missing-image.js";
import { restartRulesWithoutPolicy } from "./restart-rules-without-policy.js";
import { unknownPullPolicy } from "./unknown-pull-policy.js";
import { unknownRestartPolicy } from "./unknown-restart-policy.js";

export const containersFamily: RuleFamily = {
  title: { en: "Containers", ko: "컨테이너" },
  rules: [
    missingContainers,
    missingContainerName,
    invalidContainerName,
    duplicateContainerName,
    missingImage,
    ephemeralContainerInManifest,
    imageWithBlanks,
    initContainerProbe,
    restartRulesWithoutPolicy,
    unknownPullPolicy,
    unknownRestartPolicy,
  ],
};
