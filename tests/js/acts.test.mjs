// The table of acts, carried out by the desk as a browser would show it before any answer; tests/cases/test_acts.py
// holds the same table against what is stored.

import assert from "node:assert/strict"
import { test } from "node:test"
import { cases, load } from "./load.mjs"

const TABLE = cases("acts")
const FILES = ["settings.js", "text.js", "codes.js", "polarities.js", "acts.js", "history.js", "announcements.js", "dispatch.js"]
const js = load(FILES, { dropNative: () => {} })
const POLARITIES = ["present", "lacking", "wished_for", "mixed"].map((value) => ({ value, label: value, sign: "" }))

// Where words stand, in code points.
function spanOf(text, words) {
  const start = js.pointLength(text.slice(0, text.indexOf(words)))
  return [start, start + js.pointLength(words)]
}

function passageOf(found) {
  const state = { ...TABLE.untouched, ...found }
  const codings = state.codings.map(([ref, polarity, coder, words, facets], i) => {
    const [start, end] = spanOf(state.text, words === null ? state.text : words)
    return { id: `c${i}`, ref, polarity, coder, mine: coder === "Ana", start, end, facets: facets || {}, memo: "" }
  })
  const suggestions = TABLE.suggestions.map(([ref, probability, polarity]) => ({
    ...{ ref, probability, polarity, state: state.suggestions[ref] },
  }))
  const { status, flagged, memo, text, rejected, nothing_fits } = state
  const flagged_by = flagged ? ["Ben"] : [] // nothing in the table is flagged by Ana before her acts
  return { id: 1, codeable: true, text, status, flagged, flagged_by, memo, rejected, nothing_fits, codings, suggestions }
}

// A desk without a page: it holds what it would show.
function deskOf(testCase) {
  const passage = passageOf(testCase.found || {})
  const codes = Object.entries(testCase.merged || {}).map(([ref, into]) => ({ ref, label: ref, merged_into: into }))
  const { can_undo, can_redo } = { ...TABLE.untouched, ...testCase.found }
  const desk = {
    view: {
      coder: "Ana",
      passages: [passage],
      codebooks: [{ id: "five_ways", codes }],
      polarities: POLARITIES,
      can_undo,
      can_redo,
    },
    coder: "Ana",
    current: 1,
    passages: [passage],
    codes: new Map(),
    memory: { past: [], future: [] },
    settings: { goOn: false },
    showSuggestions: true,
    queue: {
      items: [],
      add(act) {
        this.items = [...this.items, act]
      },
    },
    reconcile: () => {
      desk.passages = js.overlay(desk.view, desk.queue.items)
    },
    currentPassage: () => desk.passages[0],
    makeCurrent: () => {},
    announce: () => {},
  }
  return Object.assign(desk, js.makeDispatch(desk))
}

// The act as the desk's commands would give it.
function asGiven(passage, { coding, quote, place, old, new: mended, ...act }) {
  const { text } = passage
  if (coding) {
    const [ref, words] = coding
    const [start, end] = spanOf(text, words === null ? text : words)
    const meant = passage.codings.find((c) => c.mine && c.ref === ref && c.start === start && c.end === end)
    assert.ok(meant, `${ref} stands on ${words}`)
    return { ...act, ref, ...js.codingPart(meant) }
  }
  if (act.type === "add" || place) {
    const [start, end] = spanOf(text, place || quote || text)
    return { ...act, start, end }
  }
  return act.type === "fix" ? { ...act, text: text.replace(old, mended) } : act
}

function stateOf(desk) {
  const p = desk.passages[0]
  return {
    codings: p.codings.map((c) => {
      const words = js.slicePoints(p.text, c.start, c.end)
      const row = [c.ref, c.polarity, c.coder, words === p.text ? null : words]
      return Object.keys(c.facets).length ? [...row, c.facets] : row
    }),
    suggestions: Object.fromEntries(p.suggestions.map((s) => [s.ref, s.state])),
    status: p.status,
    flagged: p.flagged,
    memo: p.memo,
    text: p.text,
    rejected: p.rejected,
    nothing_fits: p.nothing_fits,
    can_undo: desk.history.canUndo(desk.view),
    can_redo: desk.history.canRedo(desk.view),
  }
}

for (const testCase of TABLE.cases) {
  test(testCase.name, () => {
    const desk = deskOf(testCase)
    for (const act of testCase.acts) {
      if (act.type === "undo") desk.undo()
      else if (act.type === "redo") desk.redo()
      else if (act.type === "draft") desk.draft(desk.passages[0], act.text)
      else desk.act(asGiven(desk.passages[0], act))
    }
    assert.deepEqual(stateOf(desk), { ...TABLE.untouched, ...testCase.shown })
  })
}

test("an act that has no number of its own from the browser gets one on plain http too", () => {
  const { newNonce } = load(["acts.js"], { crypto: { getRandomValues: (bytes) => bytes.fill(171) } })
  assert.equal(newNonce(), "ab".repeat(16))
})

test("an act nobody knows leaves the passage as it is", () => {
  const passage = { text: "We sang.", codings: [], suggestions: [] }
  assert.equal(js.applyAct(passage, { type: "juggle" }, "Ana"), passage)
})

test("no two acts have the same nonce", () => {
  assert.notEqual(js.newNonce(), js.newNonce())
})
