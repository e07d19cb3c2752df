import type { Layer } from "../../server/src/core/engine/contract.js";
import type { Text } from "../../server/src/core/language/text.js";
import { admissionReasons } from "./defaults-admission.js";
import { podReasons } from "./defaults-pod.js";
import { workloadReasons } from "./defaults-workload.js";

/**
 * Why a stage of `create` set a value. Every default of `pkg/apis/{core,apps,batch}/v1/defaults.go`, of the admission plugins that
 * are on by default, of the create strategies and of the controllers has one.
 */
export interface DefaultReason {
  readonly layer: Layer;
  /**
   * Where: a type and the way down from it, `Container.imagePullPolicy`, `PodSpec.volumes[*]`. It also stands for what is below.
   * The longest one that fits a path counts.
   */
  readonly at: string;
  /** Only for this value. */
  readonly value?: unknown;
  /** Only for values that were written and are rewritten. */
  readonly rewritten?: true;
  /** The value is the same for every object that leaves the field out, so that completion and hover may promise it. */
  readonly always?: true;
  readonly because: Text;
}

export const defaultReasons: readonly DefaultReason[] = [...podReasons, ...workloadReasons, ...admissionReasons];

/** Values that a field always gets when it is left out, by `Type.field`. */
export const staticDefaults: Readonly<Record<string, unknown>> = Object.fromEntries(
  defaultReasons.filter((reason) => reason.always).map((reason) => [reason.at, reason.value]),
);
