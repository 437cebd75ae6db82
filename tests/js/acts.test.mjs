import assert from "node:assert/strict"
import { test } from "node:test"
import { cases, load } from "./load.mjs"

const { applyAct, newNonce, nextPolarity, overlay } = load("text.js", "acts.js")

// Of what a case names only: a coding here holds more (who, memo, facets) than a decision on the server.
function narrowed(passage, like) {
  const codings = passage.codings.map((c) => Object.fromEntries(Object.keys(like.codings[0] ?? {}).map((k) => [k, c[k]])))
  const suggestions = passage.suggestions.map(({ ref, state }) => ({ ref, state }))
  return { status: passage.status, codings, suggestions }
}

for (const { name, passage, acts, gives } of cases("acts")) {
  test(name, () => {
    const after = acts.reduce((now, act, i) => applyAct(now, { nonce: `n${i}`, ...act }, "Ana"), passage)
    assert.deepEqual(narrowed(after, gives), gives)
  })
}

test("an act nobody knows leaves the passage as it is", () => {
  const passage = { text: "We sang.", codings: [], suggestions: [] }
  assert.equal(applyAct(passage, { type: "juggle" }, "Ana"), passage)
})

test("polarity goes round", () => {
  assert.equal(nextPolarity("present"), "lacking")
  assert.equal(nextPolarity("mixed"), "present")
})

test("undo shows the passage as it was and keeps what colleagues did meanwhile", () => {
  const theirs = { ref: "a/b", mine: false, coder: "Tom" }
  const now = { id: 1, text: "We sang.", codings: [theirs, { ref: "a/c", mine: true }], suggestions: [] }
  const before = { ...now, codings: [] }
  const [shown] = overlay({ passages: [now], coder: "Ana" }, [{ type: "undo", passage: 1, restores: before }])
  assert.deepEqual(shown.codings, [theirs])
})

test("no two acts have the same nonce", () => {
  assert.notEqual(newNonce(), newNonce())
})
