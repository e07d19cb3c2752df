import { itemsAt, textAt } from "../../document/read.js";
import { usual, type Suggestion, type ValuePlace } from "../suggestion.js";
import { topologyKeys } from "../well-known.js";

/** Topologies to spread over: none that another constraint of the pod covers in the same way. */
export function topologiesToSpread({ object, path }: ValuePlace): readonly Suggestion[] {
  const own = path.at(-2);
  const when = textAt(object.root, [...path.slice(0, -1), "whenUnsatisfiable"]) ?? "DoNotSchedule";
  const others = itemsAt(object.root, path.slice(0, -2)).filter((_item, index) => index !== own);
  const taken = others.filter((item) => textAt(item, ["whenUnsatisfiable"]) === when).map((item) => textAt(item, ["topologyKey"]));
  return usual([...topologyKeys, ...others.flatMap((item) => textAt(item, ["topologyKey"]) ?? [])].filter((key) => !taken.includes(key)));
}
