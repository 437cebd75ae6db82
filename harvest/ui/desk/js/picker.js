// The code picker: type a few letters, arrow to a code, Enter adds it. A combobox with a listbox; the focus stays in
// the input and aria-activedescendant says which code is meant.

// mode: "add" on the selection or the whole passage, or "change" of `from` to another code.
function openPicker(desk, passage, { from = null, coding = null } = {}) {
  holdSelection(desk)
  const selection = desk.selection && desk.selection.passage === passage.id ? orderedSpan(desk.selection.span) : null
  const span = selection && selection[1] > selection[0] ? selection : [0, pointLength(passage.text)]
  const open = (some) => some.filter((s) => s.state === "open").map((s) => s.ref)
  const refs = [...desk.codes.keys()]
  const near = from
    ? (codeOf(desk.codes, from).neighbours || []).map((ref) => fullRef(ref, from))
    : desk.showSuggestions
      ? [...open(passage.suggestions), ...open(quietOf(passage))]
      : []
  const likely = (passage.likely || []).map((i) => refs[i]).filter((ref) => ref && !near.includes(ref))
  const first = [...near, ...likely]
  const state = { typed: "", at: 0, found: [], polarity: null, span }
  const list = el("div", { role: "listbox", id: "picker-list", class: "options", "aria-label": "Codes" })
  const input = el("input", {
    type: "text",
    class: "find",
    role: "combobox",
    "aria-expanded": "true",
    "aria-controls": "picker-list",
    "aria-autocomplete": "list",
    "aria-label": from ? `Change ${codeOf(desk.codes, from).label} to` : "Find a code",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "Type part of a code…",
    data: { fid: "picker" },
  })
  const count = el("p", { class: "hint", role: "status" })
  const polarity = polarityChoice(desk, null, (value) => {
    state.polarity = value
    draw()
    input.focus()
  })

  const polarityFor = (ref) => {
    const suggestion = [...passage.suggestions, ...quietOf(passage)].find((s) => s.ref === ref)
    return state.polarity || (suggestion && suggestion.polarity) || startsAs(desk, passage, ref)
  }

  function choose(option, keepOpen) {
    if (!option) return
    const ref = option.code.ref
    if (from) desk.act({ type: "change", ref: from, to: ref, ...codingPart(coding) })
    else {
      const [start, end] = span
      desk.act({
        type: "add",
        ref,
        start,
        end,
        polarity: polarityFor(ref),
        quote: slicePoints(passage.text, start, end),
      })
    }
    if (keepOpen) return
    desk.selection = null
    desk.closePanel()
  }

  function draw() {
    state.found = findCodes(desk.codes, state.typed, first).filter(({ code }) => code.ref !== from)
    state.at = Math.max(0, Math.min(state.at, state.found.length - 1))
    list.replaceChildren()
    let heading = null
    state.found.slice(0, 60).forEach((option, i) => {
      const title = near.includes(option.code.ref)
        ? from
          ? "Often confused with it"
          : "Suggested or near"
        : likely.length
          ? "All others, the likeliest here first"
          : option.code.book
      if (title !== heading && !state.typed)
        list.append(el("div", { class: "group", role: "presentation", text: title }))
      heading = title
      list.append(optionOf(option, i, i === state.at, () => choose(option, false)))
    })
    count.textContent = howMany(state.found.length)
    polarity.mark(state.polarity || (state.found[state.at] ? polarityFor(state.found[state.at].code.ref) : "present"))
    const active = list.querySelector("[aria-selected=true]")
    if (active) {
      input.setAttribute("aria-activedescendant", active.id)
      active.scrollIntoView({ block: "nearest" })
    } else input.removeAttribute("aria-activedescendant")
  }

  input.oninput = () => {
    state.typed = input.value
    state.at = 0
    draw()
  }
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step) state.at = Math.max(0, Math.min(state.found.length - 1, state.at + step))
    else if (event.key === "Enter" && !event.isComposing) choose(state.found[state.at], event.shiftKey)
    else if (event.altKey && event.code === "KeyP" && !from) state.polarity = nextPolarity(desk, state.polarity || polarityFor(state.found[state.at] && state.found[state.at].code.ref))
    else return
    event.preventDefault()
    event.stopPropagation()
    draw()
  }
  const whole = span[0] === 0 && span[1] === pointLength(passage.text)
  const words = `“${shorten(slicePoints(passage.text, ...span), 80)}”`
  const about = from ? `Instead of ${codeOf(desk.codes, from).label}` : `${whole ? "Whole passage" : "On"} ${words}`
  draw()
  desk.openPanel(
    { kind: "picker", passage: passage.id },
    panelFrame(
      desk,
      from ? "Change the code" : "Add a code",
      el("p", { class: "about", text: about }),
      input,
      from ? null : polarity.node,
      list,
      count,
    ),
    input,
  )
}

// How many codes are there to choose from, and how.
function howMany(found) {
  if (!found) return "No code fits these letters."
  return `${found} ${found === 1 ? "code" : "codes"}. Enter adds, Shift+Enter adds and stays open, Alt+P changes the side.`
}

function optionOf({ code }, i, selected, pick) {
  const node = el(
    "div",
    {
      role: "option",
      id: `picker-${i}`,
      class: "option",
      "aria-selected": selected ? "true" : "false",
      style: { "--c": colourOf(code) },
      data: { ref: code.ref },
    },
    el("i", { class: "swatch present" }),
    el("span", { class: "name", text: code.label }),
    el("span", { class: "book", text: code.book || "" }),
    el("span", { class: "definition", text: shorten(code.definition || "", 140) }),
  )
  node.onpointerdown = (event) => event.preventDefault() // keeps the focus in the input
  node.onclick = pick
  return node
}

// The four polarities as a group of buttons; `mark` shows which one counts.
function polarityChoice(desk, value, choose) {
  const node = el("div", { class: "polarities", role: "group", "aria-label": "Side" })
  const buttons = desk.view.polarities.map((p) => {
    const b = el(
      "button",
      { type: "button", class: "act choice", data: { fid: `polarity|${p.value}` } },
      `${p.sign} ${p.label}`,
    )
    b.onclick = () => choose(p.value)
    node.append(b)
    return [p.value, b]
  })
  const mark = (now) => buttons.forEach(([p, b]) => b.setAttribute("aria-pressed", p === now ? "true" : "false"))
  mark(value)
  return { node, mark }
}
