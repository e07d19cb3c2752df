import { walk } from "../document/locate.js";
import { scalarAt } from "../document/read.js";
import type { Edit } from "../document/edit.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { romanised } from "./romanised.js";

/** What a port of this number is usually called. */
export const usualPortNames: Readonly<Record<string, string>> = {
  80: "http", 443: "https", 8080: "http", 8443: "https", 9090: "metrics", 9113: "metrics", 6379: "redis", 5432: "postgres", 3306: "mysql",
  27017: "mongodb", 53: "dns", 22: "ssh", 5672: "amqp", 15672: "management", 9092: "kafka", 2181: "client", 50051: "grpc",
};

/**
 * Allowed names that a port's name may be meant as: the same in the allowed letters, shortened at its words. Wherever the pod's
 * probes or the Service use the name it is changed too.
 */
export function portNameCandidates({ at, badValue, root }: CauseContext): readonly Candidate[] {
  if (badValue === undefined || at.node.kind !== "scalar") return [];
  const number = scalarAt(root, [...at.path.slice(0, -1), "containerPort"]) ?? scalarAt(root, [...at.path.slice(0, -1), "port"]);
  const usual = usualPortNames[String(number)] ?? "";
  const forms = portNames(badValue);
  const isSaid = badValue.toLowerCase().split(/[^a-z0-9]+/).includes(usual) && 15 < badValue.length;
  const names = [...(isSaid ? [usual] : []), ...forms, usual].filter((name) => name !== "" && name !== badValue);
  return [...new Set(names)].map((name): Candidate => {
    const uses = [...walk(root)].filter(({ path, node }) => node.kind === "scalar" && node.value === badValue && isPortName(path.at(-1)));
    const edits: readonly Edit[] = uses.map(({ path }) => ({ set: path, to: name }));
    return { title: { en: `Write ${name}`, ko: `${name}(으)로 쓰기` }, edits: edits.length === 0 ? [{ set: at.path, to: name }] : edits };
  });
}

/** The name in the letters and length that port names have: whole, without its middle words, cut off. */
export function portNames(written: string): readonly string[] {
  const plain = romanised(written).toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/-{2,}/g, "-").replace(/^-+|-+$/g, "");
  if (plain === "") return [];
  if (!/[a-z]/.test(plain)) return [`port-${plain}`.slice(0, 15)];
  if (plain.length <= 15) return [plain];
  const words = plain.split("-");
  const last = words.at(-1) as string;
  const leading = words.slice(0, -1).find((_, index) => words.slice(0, words.length - 1 - index).join("-").length <= 15);
  const whole = plain[15] === "-" ? plain.slice(0, 15) : plain.slice(0, 15).replace(/-[^-]*$/, "");
  const shortened = [leading === undefined ? "" : whole, last, plain.slice(0, 15).replace(/-+$/, "")];
  return shortened.filter((name) => name !== "" && name.length <= 15 && /[a-z]/.test(name));
}

function isPortName(step: string | number | undefined): boolean {
  return step === "name" || step === "port" || step === "targetPort";
}
