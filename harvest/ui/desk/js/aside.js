// The standing list of codes in the empty half of a wide screen: a press puts a code on the selected words, or on the
// whole passage. It is for the mouse; the picker (c) is the same for the keyboard.

const WIDE = "(min-width: 1200px)"

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
  const shown = desk.settings.aside && matchMedia(WIDE).matches
  host.toggleAttribute("hidden", !shown)
  desk.part("aside-button").setAttribute("aria-pressed", desk.settings.aside ? "true" : "false")
  if (!shown) return
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
