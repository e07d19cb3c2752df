import assert from "node:assert/strict";
import { test } from "node:test";
import { ContentCache } from "./content-cache.js";

test("a value is made once", () => {
  const cache = new ContentCache<number>(10, 100);
  let made = 0;
  assert.equal(cache.getOrMake("a", () => ++made), 1);
  assert.equal(cache.getOrMake("a", () => ++made), 1);
});

test("what was used longest ago goes first, by number and by characters", () => {
  const byNumber = new ContentCache<number>(2, 100);
  byNumber.set("a", 1);
  byNumber.set("b", 2);
  byNumber.get("a");
  byNumber.set("c", 3);
  assert.deepEqual([byNumber.get("a"), byNumber.get("b"), byNumber.get("c")], [1, undefined, 3]);
  const byCharacters = new ContentCache<number>(10, 5);
  byCharacters.set("aaa", 1);
  byCharacters.set("bbb", 2);
  assert.deepEqual([byCharacters.get("aaa"), byCharacters.get("bbb")], [undefined, 2]);
});

test("the newest value stays, however large", () => {
  const cache = new ContentCache<number>(10, 5);
  cache.set("x".repeat(50), 1);
  assert.equal(cache.get("x".repeat(50)), 1);
});

test("what is deleted or cleared counts no longer", () => {
  const cache = new ContentCache<number>(10, 6);
  cache.set("aaa", 1);
  cache.set("aaa", 2);
  cache.delete("aaa");
  cache.set("bbb", 3);
  cache.set("ccc", 4);
  assert.deepEqual([cache.get("aaa"), cache.get("bbb"), cache.get("ccc")], [undefined, 3, 4]);
  cache.clear();
  assert.equal(cache.get("bbb"), undefined);
});
