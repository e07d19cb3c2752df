/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * What a test command prints, line by line: what of it a person should see, and in the end the counts.
 * @typedef {object} TestOutput
 * @property {(line: string) => string | undefined} read
 * @property {() => Counts} counts
 */

/** Node's test runner with its `spec` reporter. @returns {TestOutput} */
export function nodeTests() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const names = /** @type {const} */ ({ pass: "passed", fail: "failed", cancelled: "failed", skipped: "skipped" });
  return {
    read: (line) => {
      const [, name, number] = /^ℹ (pass|fail|cancelled|skipped) (\d+)$/.exec(line) ?? [];
      if (name !== undefined) counts[names[/** @type {keyof typeof names} */ (name)]] += Number(number);
      return line;
    },
    counts: () => counts,
  };
}

/** `go test -json`: a line for each package, and all that a failed test printed. @returns {TestOutput} */
export function goTests() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Map<string, string>} */
  const printed = new Map();
  return {
    read: (line) => {
      if (!line.startsWith("{")) return line;
      const { Action: action, Package: folder = "", Test: test, Output: output, Elapsed: elapsed } = JSON.parse(line);
      const key = `${folder} ${test ?? ""}`;
      switch (action) {
        case "output":
          printed.set(key, (printed.get(key) ?? "") + output);
          return undefined;
        case "build-output":
          return output.trimEnd();
        case "pass":
          if (test === undefined) return `✔ ${folder} (${elapsed} s)`;
          counts.passed += 1;
          return undefined;
        case "skip":
          if (test !== undefined) counts.skipped += 1;
          return undefined;
        case "fail":
          counts.failed += 1;
          return `✖ ${key.trim()}\n${printed.get(key) ?? ""}`;
        default:
          return undefined;
      }
    },
    counts: () => counts,
  };
}

/** The comparison with a real API server: `native: verdicts 829/829, causes 172/172, …`. @returns {TestOutput} */
export function agreements() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    read: (line) => {
      if (!/^\w+: verdicts /.test(line)) return line;
      for (const [, same = "0", all = "0"] of line.matchAll(/(\d+)\/(\d+)/g)) {
        counts.passed += Number(same);
        counts.failed += Number(all) - Number(same);
      }
      return line;
    },
    counts: () => counts,
  };
}

/** Our own runner: `N passed, N failed` on its last line. @returns {TestOutput} */
export function closingLine() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    read: (line) => {
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
      if (passed === undefined) return line;
      Object.assign(counts, { passed: Number(passed), failed: Number(failed) });
      return undefined;
    },
    counts: () => counts,
  };
}

/** A check that counts as one test: it ends well or it doesn't. @returns {TestOutput} */
export function oneCheck() {
  return { read: (line) => line, counts: () => ({ passed: 1, failed: 0, skipped: 0 }) };
}
