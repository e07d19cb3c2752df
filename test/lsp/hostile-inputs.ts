import { acceptedPod, misspeltPod } from "./manifests.js";

/** Files that take servers down, by what they are. */
export const hostileInputs: Readonly<Record<string, () => string>> = {
  "10 MB of one line": () => `${acceptedPod}# ${"x".repeat(10_000_000)}\n`,
  "10 MB in one value": () => acceptedPod.replace("nginx:1.27", `"${"y".repeat(10_000_000)}"`),
  "10 MB of one list": () => `${acceptedPod}  nodeName: x\nx:\n${"  - a\n".repeat(1_600_000)}`,
  "an alias bomb": () => {
    const levels = Array.from({ length: 20 }, (_, level) => `  a${level}: &a${level} [${level === 0 ? "x" : Array(10).fill(`*a${level - 1}`).join(", ")}]`);
    return `${acceptedPod}x:\n${levels.join("\n")}\n`;
  },
  "an alias bomb of merge keys": () => {
    const levels = Array.from({ length: 20 }, (_, level) => `  m${level}: &m${level} {${level === 0 ? "x: 1" : `<<: [${Array(8).fill(`*m${level - 1}`).join(", ")}]`}}`);
    return `${acceptedPod}x:\n${levels.join("\n")}\n`;
  },
  "an alias of itself": () => `${acceptedPod}x: &x [*x]\ny: &y {<<: *y}\n`,
  "brackets nested 100,000 deep": () => `${acceptedPod}x: ${"[".repeat(100_000)}\n`,
  "closed brackets nested 100,000 deep": () => `${acceptedPod}x: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`,
  "braces nested 100,000 deep": () => `${acceptedPod}x: ${"{a: ".repeat(100_000)}\n`,
  "dashes nested 100,000 deep": () => `${acceptedPod}x:\n  ${"- ".repeat(100_000)}a\n`,
  "indentation 2,000 deep": () => `${acceptedPod}x:\n${Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth + 1)}a:`).join("\n")}\n`,
  "question marks nested 100,000 deep": () => `${acceptedPod}${"? ".repeat(100_000)}a\n`,
  "random bytes": () => String.fromCharCode(...Array.from({ length: 50_000 }, (_, index) => (index * 7919 + ((index * index) % 251)) % 256)),
  "random bytes behind a kind": () => `apiVersion: v1\nkind: Pod\n${String.fromCharCode(...Array.from({ length: 50_000 }, (_, index) => (index * 104_729) % 65_536))}`,
  "tabs everywhere": () => acceptedPod.replaceAll("  ", "\t"),
  "a quote that is never closed": () => acceptedPod.replace("nginx:1.27", '"nginx:1.27'),
  "100,000 quotes": () => `${acceptedPod}x: ${"'\"".repeat(50_000)}\n`,
  "100,000 colons": () => `${acceptedPod}x${": ".repeat(100_000)}\n`,
  "20,000 documents": () => "---\na: 1\n".repeat(20_000),
  "2,000 broken manifests": () => `---\n${misspeltPod.replace("image: ", "image:")}`.repeat(2_000).replace(/name: web/g, () => "name: w"),
  "a pod of 20,000 lines where every line lacks its blank": () => acceptedPod + Array.from({ length: 20_000 }, (_, line) => `key${line}:value\n`).join(""),
  "a key of 1 MB": () => `${acceptedPod}${"k".repeat(1_000_000)}: 1\n`,
  "keys of JavaScript's objects": () => `${acceptedPod}__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntoString: 1\nhasOwnProperty: 2\n`,
  "50,000 spaces before a comment": () => `${acceptedPod}${" ".repeat(50_000)}x\n`,
  "template braces without an end": () => `apiVersion: v1\nkind: Pod\n${"{{".repeat(50_000)}\n`,
  "50,000 opening braces on lines of their own": () => `apiVersion: v1\nkind: Pod\n${"{{ \n".repeat(50_000)}`,
};
