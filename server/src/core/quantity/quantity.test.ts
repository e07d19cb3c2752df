import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseQuantity } from "./quantity.js";
import { amountText, binaryText, decimalText } from "./quantity-text.js";
import { unitOfResource } from "./resource-unit.js";

describe("parseQuantity", () => {
  // Amounts as resource.MustParse(text).AsDec() has them, rounded away from zero at a billionth.
  const amounts: readonly (readonly [text: string | number, amount: string | undefined])[] = [
    ["128Mi", "134,217,728"],
    ["128M", "128,000,000"],
    ["512m", "0.512"],
    ["0.1Gi", "107,374,182.4"],
    ["1e3", "1,000"],
    ["12E+6", "12,000,000"],
    ["1E", "1,000,000,000,000,000,000"],
    ["1Ei", "1,152,921,504,606,846,976"],
    ["1.5n", "0.000000002"],
    ["-1.5n", "-0.000000002"],
    [".5", "0.5"],
    ["5.", "5"],
    ["+5", "5"],
    [".", "0"],
    [0.5, "0.5"],
    [" 1 ", "1"],
    ["1K", undefined],
    ["1GB", undefined],
    ["1mi", undefined],
    ["1e", undefined],
    ["", undefined],
    ["Mi", undefined],
    ["1 Gi", undefined],
    ["1e999999999", undefined],
  ];
  for (const [text, amount] of amounts) {
    test(JSON.stringify(text), () => {
      const quantity = parseQuantity(text);
      assert.equal(quantity && amountText(quantity), amount);
    });
  }
});

describe("bytes in both families of units", () => {
  const sizes: readonly (readonly [text: string, binary: string | undefined, decimal: string | undefined])[] = [
    ["128Mi", "128 MiB", "≈ 134.2 MB"],
    ["128M", "≈ 122.1 MiB", "128 MB"],
    ["1Gi", "1 GiB", "≈ 1.1 GB"],
    ["1000", undefined, "1 kB"],
    ["1023", undefined, "≈ 1 kB"],
    ["100", undefined, undefined],
    ["1.5Gi", "1.5 GiB", "≈ 1.6 GB"],
    ["2Ei", "2 EiB", "≈ 2.3 EB"],
  ];
  for (const [text, binary, decimal] of sizes) {
    test(text, () => {
      const quantity = parseQuantity(text);
      assert.ok(quantity);
      assert.equal(binaryText(quantity), binary);
      assert.equal(decimalText(quantity), decimal);
    });
  }
});

test("a resource's name says what is counted", () => {
  assert.equal(unitOfResource("limits.cpu"), "cores");
  assert.equal(unitOfResource("gold.storageclass.storage.k8s.io/requests.storage"), "bytes");
  assert.equal(unitOfResource("hugepages-2Mi"), "bytes");
  assert.equal(unitOfResource("nvidia.com/gpu"), "pieces");
  assert.equal(unitOfResource("requests.nvidia.com/gpu"), "pieces");
});
