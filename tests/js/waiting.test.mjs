// The desk's script comes to a page once, in a message of its own: views wait for it and are handed on.

import assert from "node:assert/strict"
import { test } from "node:test"

import { load } from "./load.mjs"

function page() {
  const shown = []
  const around = {
    globalThis: {},
    document: {
      createElement: () => ({}),
      createRange: () => ({ createContextualFragment: (html) => ({ html }) }),
    },
  }
  const { handOn } = load(["meeting.js", "waiting.js"], around)
  const { meeting } = load(["meeting.js"], around) // the script has a module of its own
  const { bring } = load(["meeting.js", "books.js"], around) // and so have the codebooks
  const showDesk = ({ data }, books) => shown.push(books ? [data.view, books] : data) && (() => {})
  return { handOn, shown, bring, script: (show = showDesk) => meeting().tell({ showDesk: show, html: "<p>", css: "p {}" }) }
}

function place() {
  const there = []
  return { there, append: (...parts) => there.push(...parts), querySelector: () => there[1] ?? null }
}

test("a view that came before the script is shown once it is here, in the desk's frame and look", async () => {
  const { handOn, shown, script } = page()
  const parentElement = place()
  const waits = handOn({ data: 1, parentElement })
  assert.deepEqual(shown, [])
  script()
  assert.equal(typeof (await waits), "function") // with which Streamlit takes it off the page
  assert.deepEqual([shown, parentElement.there], [[1], [{ textContent: "p {}" }, { html: "<p>" }]])
})

test("of views that waited the latest alone is shown, and later ones in the same frame", async () => {
  const { handOn, shown, script } = page()
  const parentElement = place()
  const waits = [1, 2].map((data) => handOn({ data, parentElement }))
  script()
  assert.equal((await Promise.all(waits))[0], undefined)
  await handOn({ data: 3, parentElement })
  assert.deepEqual([shown, parentElement.there.length], [[2, 3], 2])
})

test("a newer script of the same page is the one that is used", async () => {
  const { handOn, shown, script } = page()
  script()
  script(({ data }) => shown.push(`new ${data}`))
  await handOn({ data: 1, parentElement: place() })
  assert.deepEqual(shown, ["new 1"])
})

test("a view waits for the codebooks that it is of, and the next of the same has them at once", async () => {
  const { handOn, shown, script, bring } = page()
  script()
  const parentElement = place()
  const waits = handOn({ data: { view: 1, books: "a" }, parentElement })
  await undefined
  assert.deepEqual(shown, [])
  bring({ data: { name: "other", books: "[0]" } })
  bring({ data: { name: "a", books: "[1]" } })
  await waits
  await handOn({ data: { view: 2, books: "a" }, parentElement })
  assert.deepEqual(shown, [
    [1, "[1]"],
    [2, "[1]"],
  ])
})

test("a view of changed codebooks is shown with those, and one of the codebooks before with the former", async () => {
  const { handOn, shown, script, bring } = page()
  script()
  const parentElement = place()
  for (const name of ["a", "b", "c", "d"]) bring({ data: { name, books: name.toUpperCase() } })
  await handOn({ data: { view: 1, books: "d" }, parentElement })
  await handOn({ data: { view: 2, books: "c" }, parentElement })
  const waits = handOn({ data: { view: 3, books: "a" }, parentElement }) // too long ago: until it comes again
  await undefined
  assert.equal(shown.length, 2)
  bring({ data: { name: "a", books: "A" } })
  await waits
  assert.deepEqual(shown, [
    [1, "D"],
    [2, "C"],
    [3, "A"],
  ])
})

test("a view that brings its codebooks along waits for none", async () => {
  const { handOn, shown, script } = page()
  script()
  await handOn({ data: { view: 1, codebooks: "[2]" }, parentElement: place() })
  assert.deepEqual(shown, [[1, "[2]"]])
})
