import type { Layer } from "../engine/contract.js";
import type { Text } from "../language/text.js";
import { layerTexts } from "./layers.js";

/** Why a layer set a value. */
export function becauseOf(layer: Layer, _kind: string, _path: string, _value: unknown): Text {
  return layerTexts[layer].description;
}
