import { judgeGoals } from "./goals.js";
import type { Mending } from "./mending.js";
import { median, quantile } from "./quantile.js";
import { percent, printTable } from "./table.js";

/** Prints a row for every kind of mistake, the totals, and how they stand to the goals. */
export function reportMendings(mendings: readonly Mending[]): void {
  const operators = [...new Set(mendings.map((mending) => mending.manifest.operator))].sort();
  printTable(
    ["mistake", "files", "located", "errors elsewhere", "repaired", "restored"],
    [...operators.map((operator) => row(operator, mendings.filter((mending) => mending.manifest.operator === operator))), row("all", mendings)],
  );
  const fixes = mendings.flatMap((mending) => mending.fixes);
  const actions = mendings.map((mending) => mending.untilActions);
  const diagnostics = mendings.map((mending) => mending.untilDiagnostics);
  console.log(`\nKeystroke to diagnostics: median ${median(diagnostics).toFixed(0)} ms, p95 ${quantile(diagnostics, 0.95).toFixed(0)} ms; ` +
    `to code actions: median ${median(actions).toFixed(0)} ms, p95 ${quantile(actions, 0.95).toFixed(0)} ms. Fixes offered and applied: ${fixes.length}.`);
  judgeGoals([
    { what: "located", measured: share(mendings, (mending) => mending.isLocated), atLeast: 98, unit: " %" },
    { what: "errors elsewhere a file", measured: sum(mendings.map((mending) => mending.errorsElsewhere)) / mendings.length, atMost: 0.05 },
    { what: "repaired", measured: share(mendings, (mending) => mending.isRepaired), atLeast: 90, unit: " %" },
    { what: "restored", measured: share(mendings, (mending) => mending.isRestored), atLeast: 80, unit: " %" },
    { what: "fixes after which the finding is still there", measured: fixes.filter((fix) => fix.isFindingLeft).length, atMost: 0 },
    { what: "fixes that disturb an unrelated line", measured: fixes.filter((fix) => fix.disturbed.length !== 0).length, atMost: 0 },
    { what: "keystroke to code actions, p95", measured: quantile(actions, 0.95), atMost: 100, unit: " ms" },
  ]);
}

/** Names each manifest that fell short, with what was said about it and offered: for whoever mends that. */
export function listMisses(mendings: readonly Mending[]): void {
  for (const { manifest, fixes, ...mending } of mendings) {
    const bad = fixes.filter((fix) => fix.isFindingLeft || fix.disturbed.length !== 0);
    const misses = [
      ...(mending.isLocated ? [] : ["not located"]),
      ...(mending.errorsElsewhere === 0 ? [] : [`${mending.errorsElsewhere} errors elsewhere`]),
      ...(mending.isRepaired ? [] : ["not repaired"]),
      ...(mending.isRestored || !mending.isRepaired ? [] : ["not restored"]),
      ...(bad.length === 0 ? [] : ["bad fix"]),
    ];
    if (misses.length === 0) continue;
    console.log(`\n${manifest.operator} | ${manifest.name} line ${manifest.line + 1}: ${misses.join(", ")}`);
    console.log(`  written: ${(manifest.text.split("\n")[manifest.line] ?? "").trimEnd()}`);
    for (const { range, code, message } of mending.diagnostics) {
      console.log(`  ${range.start.line + 1}:${range.start.character + 1} [${code}] ${String(message).split("\n")[0]}`);
    }
    for (const fix of fixes) {
      const flaws = [...(fix.isFindingLeft ? ["finding left"] : []), ...(fix.disturbed.length === 0 ? [] : [`disturbs ${JSON.stringify(fix.disturbed)}`])];
      console.log(`  ${fix.isPreferred ? "*" : "-"} ${fix.title}${flaws.length === 0 ? "" : ` (${flaws.join(", ")})`}`);
    }
  }
}

function row(name: string, mendings: readonly Mending[]): readonly (string | number)[] {
  return [
    name,
    mendings.length,
    percent(mendings.filter((mending) => mending.isLocated).length, mendings.length),
    (sum(mendings.map((mending) => mending.errorsElsewhere)) / mendings.length).toFixed(3),
    percent(mendings.filter((mending) => mending.isRepaired).length, mendings.length),
    percent(mendings.filter((mending) => mending.isRestored).length, mendings.length),
  ];
}

function share(mendings: readonly Mending[], holds: (mending: Mending) => boolean): number {
  return (100 * mendings.filter(holds).length) / mendings.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
