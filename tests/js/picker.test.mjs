// What the picker says of the codes that it found.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const { howMany } = load(["picker.js"])

test("one code is one code", () => {
  assert.match(howMany(1), /^1 code\. Enter adds/)
  assert.match(howMany(12), /^12 codes\. Enter adds/)
  assert.equal(howMany(0), "No code fits these letters.")
})
