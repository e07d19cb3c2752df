import { hostileInputs } from "../lsp/hostile-inputs.js";
import { acceptedPod } from "../lsp/manifests.js";

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join("");

/** Texts in which the same mistake stands thousands of times, or in which a search for slips has thousands of places to look. */
export const slowInputs: Readonly<Record<string, () => string>> = {
  "10 MB of one line": () => hostileInputs["10 MB of one line"]?.() ?? "",
  "a pod of 20,000 lines where every line lacks its blank": () => hostileInputs["a pod of 20,000 lines where every line lacks its blank"]?.() ?? "",
  "10,000 known keys without their blank": () => acceptedPod + lines(10_000, () => "name:web\n"),
  "9,000 items with their second key in a wrong column": () => acceptedPod + lines(9_000, (index) => `    - name: c${index}\n     image: x\n`),
  "10,000 tabs": () => acceptedPod + lines(10_000, () => "\tname: web\n"),
  "10,000 open quotes": () => acceptedPod + lines(10_000, () => '    image: "x\n'),
  "4,000 misspelt keys": () => `${acceptedPod}      env:\n${lines(4_000, (index) => `      - name: V${index}\n        valu: "${index}"\n`)}`,
  "10,000 repeated keys": () => acceptedPod + lines(10_000, () => "kind: Pod\n"),
  "8,000 lines of prose": () => lines(8_000, (index) => `Some prose line ${index}, apiVersion: v1 kind: Pod\n`) + acceptedPod,
};
