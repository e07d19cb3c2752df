import { indentation, isBlankOrComment, mostLinesMoved, type LineEdit, type Mistyping } from "./line-edit.js";

/** What stands between a workload's own spec and its pod, by the first key that may be missing. */
const chains: readonly (readonly string[])[] = [["template", "spec"], ["jobTemplate", "spec"], ["jobTemplate", "spec", "template", "spec"]];

/** Keys of a pod's spec, and of a job's, that people write right below a workload's `spec:`. */
const inner = /^\s+(?:template|containers|initContainers|volumes|restartPolicy|serviceAccountName|nodeSelector|tolerations|affinity|securityContext|backoffLimit|imagePullSecrets|hostNetwork):(?:\s|$)/;

/** Neighbours with which the lost part may end. */
const mostEnds = 6;

/** `containers:` right below a Deployment's `spec:`, `template:` below a CronJob's: the lines above it were left out. */
export function missingTemplateMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const text = lines[line] ?? "";
  const own = indentation(text);
  if (!inner.test(text)) return [];
  const labels = selectorLabels(lines);
  return chains.flatMap((chain) =>
    runsFrom(lines, line).map((run, index): Mistyping => {
      const header = headerOf(chain, own, labels);
      const deeper = " ".repeat(2 * chain.length);
      const edits: LineEdit[] = run.map((at) => ({ line: at, to: at === line ? `${header}\n${deeper}${text}` : deeper + (lines[at] as string) }));
      return {
        code: "missing-parent",
        edits,
        columns: [own, text.trimEnd().length],
        fix: { en: `Insert "${chain.join(".")}:" above`, ko: `위에 "${chain.join(".")}:" 넣기` },
        unlikeliness: 1 + index / 10,
      };
    }),
  );
}

/** The lines of the chain; a template gets the labels that the selector asks for. */
function headerOf(chain: readonly string[], column: number, labels: readonly string[]): string {
  const lines = chain.flatMap((name, depth) => {
    const blanks = " ".repeat(column + 2 * depth);
    const isLabelled = name === "template" && labels.length !== 0;
    const below = isLabelled ? [`${blanks}  metadata:`, `${blanks}    labels:`, ...labels.map((label) => `${blanks}      ${label}`)] : [];
    return [`${blanks}${name}:`, ...below];
  });
  return lines.join("\n");
}

/** The lines below the only `matchLabels:`. */
function selectorLabels(lines: readonly string[]): readonly string[] {
  const openers = lines.flatMap((text, line) => (/^\s+matchLabels:\s*$/.test(text) ? [line] : []));
  const [opener] = openers;
  if (opener === undefined || openers.length !== 1) return [];
  const labels: string[] = [];
  for (let below = opener + 1; below < lines.length; below++) {
    const text = lines[below] as string;
    if (isBlankOrComment(text)) continue;
    if (indentation(text) <= indentation(lines[opener] as string)) break;
    labels.push(text.trim());
  }
  return labels;
}

/** The line with all that follows in its mapping, then with less and less of it. */
function runsFrom(lines: readonly string[], line: number): readonly (readonly number[])[] {
  const own = indentation(lines[line] as string);
  const run: number[] = [];
  const ends: (readonly number[])[] = [];
  for (let below = line; below < lines.length; below++) {
    const text = lines[below] as string;
    if (text.trim() === "") continue;
    const column = indentation(text);
    if (column < own) break;
    if (mostLinesMoved <= run.length) return [];
    if (column === own && below !== line && !text.trimStart().startsWith("- ")) ends.push([...run]);
    run.push(below);
  }
  return [run, ...ends.reverse()].slice(0, mostEnds);
}
