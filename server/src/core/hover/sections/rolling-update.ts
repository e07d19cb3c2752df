import type { Text } from "../../language/text.js";
import type { HoverSubject } from "../hover-subject.js";
import { code } from "../markdown.js";

const roundedUp = (share: string, replicas: number, pods: number): Text => ({
  en: `${share} of ${replicas} replicas: ${pods} more than that at most while updating (rounded up).`,
  ko: `replica ${replicas}개의 ${share}: 업데이트하는 동안 최대 ${pods}개까지 더 실행됩니다(올림).`,
});
const roundedDown = (share: string, replicas: number, pods: number): Text => ({
  en: `${share} of ${replicas} replicas: ${pods} may be missing at most while updating (rounded down).`,
  ko: `replica ${replicas}개의 ${share}: 업데이트하는 동안 최대 ${pods}개까지 빠질 수 있습니다(내림).`,
});

/**
 * What a percentage of a Deployment's rolling update is in pods: `ResolveFenceposts` (pkg/controller/deployment/util) rounds the
 * surge up and the unavailable down, and lets one be unavailable if both would be zero.
 */
export function rollingUpdateSection({ spot, effective, language }: HoverSubject): string | undefined {
  const { owner, field } = spot.typed.place;
  if (owner !== "RollingUpdateDeployment" || field === undefined || effective === undefined) return undefined;
  const replicas = effective.last([...spot.object.path, "spec", "replicas"]);
  const parent = spot.typed.path.slice(0, -1);
  const surge = shareOf(effective.last([...parent, "maxSurge"]));
  const unavailable = shareOf(effective.last([...parent, "maxUnavailable"]));
  const share = field.name === "maxSurge" ? surge : unavailable;
  if (typeof replicas !== "number" || share === undefined) return undefined;
  const up = Math.ceil((replicas * share) / 100);
  const down = Math.floor((replicas * share) / 100);
  const isStuck = surge === 0 && down === 0;
  const shown = code(`${share}%`);
  return (field.name === "maxSurge" ? roundedUp(shown, replicas, up) : roundedDown(shown, replicas, isStuck ? 1 : down))[language];
}

function shareOf(value: unknown): number | undefined {
  const percent = typeof value === "string" ? /^([0-9]+)%$/.exec(value)?.[1] : undefined;
  return percent === undefined ? (value === 0 ? 0 : undefined) : Number(percent);
}
