// What stands in the empty half of a wide screen: the list of codes, the whole transcript, or nothing. A press in the
// list puts a code on the selected words, or on the whole passage; the picker (c) is the same for the keyboard.

const WIDE = "(min-width: 1200px)"
const ASIDE_LABELS = { codes: "Codes, for the mouse", transcript: "Transcript, to read along" }

function codesAside(desk) {
  const books = new Map()
  for (const code of desk.codes.values()) {
    if (code.retired) continue
    if (!books.has(code.book)) books.set(code.book, [])
    books.get(code.book).push(code)
  }
  return [...books].flatMap(([name, codes]) => [
    el("p", { class: "book-name", text: name }),
    ...codes.map((code) => {
      const node = el(
        "button",
        {
          type: "button",
          class: "aside-code",
          tabIndex: -1,
          title: code.definition || "",
          style: { "--c": colourOf(code) },
          data: { do: "put", ref: code.ref },
        },
        el("i", { class: "swatch present" }),
        el("span", { text: code.label }),
      )
      if (code.parent) node.classList.add("sub")
      return node
    }),
  ])
}

function paintAside(desk) {
  const host = desk.part("aside")
  const wanted = desk.settings.aside
  const shown = wanted && matchMedia(WIDE).matches
  host.toggleAttribute("hidden", !shown)
  desk.part("aside-button").setAttribute("aria-pressed", wanted === "codes" ? "true" : "false")
  desk.part("transcript-button").setAttribute("aria-pressed", wanted === "transcript" ? "true" : "false")
  if (!shown) return
  if (host.dataset.shows !== wanted) {
    host.dataset.shows = wanted
    host.setAttribute("aria-label", ASIDE_LABELS[wanted])
    host.signature = null
    host.drawn = null
  }
  if (wanted === "transcript") return paintTranscript(desk, host)
  if (host.signature !== desk.codesRound) {
    host.signature = desk.codesRound
    host.replaceChildren(...codesAside(desk))
  }
  const passage = desk.currentPassage()
  const mine = new Set(passage ? ownCodings(passage).map((c) => c.ref) : [])
  for (const node of host.querySelectorAll("[data-ref]")) node.classList.toggle("given", mine.has(node.dataset.ref))
}

// Puts a code on the selected words of the current passage, or on all of it.
function putCode(desk, passage, ref) {
  const chosen = desk.selection && desk.selection.passage === passage.id ? orderedSpan(desk.selection.span) : null
  const [start, end] = chosen && chosen[1] > chosen[0] ? chosen : [0, pointLength(passage.text)]
  if (ownCodings(passage).some(standsAt(start, end, ref))) return desk.announce("You have given this code here.")
  const suggestion = passage.suggestions.find((s) => s.ref === ref)
  const polarity = (suggestion && suggestion.sure !== false && suggestion.polarity) || startsAs(desk, passage, ref)
  return desk.act({ type: "add", ref, start, end, polarity, quote: slicePoints(passage.text, start, end) })
}
