// What opens below a passage: the reasons, one coding's details, memo, facets, typo, split. One at a time.

function panelFrame(desk, title, ...children) {
  const close = button("closePanel", "Close", { icon: "✕", kind: "quiet close" })
  return el(
    "section",
    { class: "panel", "aria-label": title },
    el("div", { class: "panel-head" }, el("h2", { text: title }), close),
    ...children,
  )
}

function openWhy(desk, passage, ref) {
  const every = [...passage.suggestions, ...shownQuietly(desk, passage)]
  if (!every.length || !desk.showSuggestions) return desk.announce("Nothing is suggested here.")
  const shown = every.filter((s) => !ref || s.ref === ref)
  const parts = shown.map((s) => whyOf(desk, passage, s))
  const title = ref ? `Why ${codeOf(desk.codes, ref).label}?` : "Why these are suggested"
  desk.openPanel({ kind: "why", passage: passage.id, ref: ref || null }, panelFrame(desk, title, ...parts), null)
  desk.announce(parts.map((p) => p.textContent).join(" "), { show: false })
}

function whyOf(desk, passage, s) {
  const code = codeOf(desk.codes, s.ref)
  const rows = [["In these words", `“${shorten(slicePoints(passage.text, s.why.start, s.why.end), 240)}”`]]
  const kinds = {
    example: "Like this example in the codebook",
    exemplar: "Like this example",
    decided: "Like this passage that was decided about",
  }
  if (s.why.nearest)
    rows.push([
      kinds[s.why.nearest_kind] || `Nearest ${s.why.nearest_kind || "example"}`,
      `“${shorten(s.why.nearest, 240)}”`,
    ])
  if ((s.why.indicators || []).length) rows.push(["Words that point to it", s.why.indicators.join(", ")])
  if (s.why.neighbour) {
    const chance = s.why.neighbour_probability == null ? "" : ` (${percent(s.why.neighbour_probability)})`
    rows.push(["Rather than", `${codeOf(desk.codes, fullRef(s.why.neighbour, s.ref)).label}${chance}`])
  }
  if (code.definition) rows.push(["What the code means", code.definition])
  if (s.why.reading) rows.push(["Suggested after", s.why.reading, s.why.model])
  const list = el("dl", {})
  for (const [name, value, title] of rows) list.append(el("dt", { text: name }), el("dd", { text: value, title }))
  return el(
    "div",
    { class: "reason-of", style: { "--c": colourOf(code) } },
    el("h3", { text: `${code.label}, ${passage.suggestions.includes(s) ? "suggested" : "perhaps"} ${percent(s.probability)}` }),
    list,
  )
}

// Asks on which side a suggested code stands; the answer accepts it. Keys 1 to 4 answer, too.
function openSide(desk, passage, suggestion) {
  const code = codeOf(desk.codes, suggestion.ref)
  const node = el("div", { class: "polarities", role: "group", "aria-label": "Side" })
  const take = (value) => {
    desk.closePanel()
    desk.act({ type: "confirm", ref: suggestion.ref, polarity: value })
  }
  // the helping one of two poles is there or wished for; what is missing is the other pole's
  const choices = desk.view.polarities.filter((p) => code.side !== "asset" || ["present", "wished_for"].includes(p.value))
  choices.forEach((p, i) => {
    const turned = code.side === "barrier" && p.barrier
    const b = el(
      "button",
      { type: "button", class: "act choice", data: { fid: `side|${p.value}` } },
      visualOnly(`${i + 1} `, "key"),
      turned ? `${p.barrier_sign} ${p.barrier}` : `${p.sign} ${p.label}`,
    )
    b.onclick = () => take(p.value)
    node.append(b)
  })
  node.onkeydown = (event) => {
    const asked = choices[Number(event.key) - 1]
    if (!asked || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    take(asked.value)
  }
  desk.openPanel(
    { kind: "side", passage: passage.id },
    panelFrame(
      desk,
      `${code.label}: on which side?`,
      el("p", { class: "hint", text: "The words do not say it clearly enough to suggest one." }),
      node,
    ),
    node.firstChild,
  )
}

function openCoding(desk, passage, group) {
  const code = codeOf(desk.codes, group.ref)
  const quote = shorten(slicePoints(passage.text, group.start, group.end), 160)
  const who = group.coders.map((name) => (name === desk.coder ? "you" : name)).join(", ")
  const content = [
    el("p", { class: "about", text: `“${quote}”` }),
    el("p", { class: "hint", text: `Coded by ${who}. ${code.definition || ""}` }),
  ]
  if (group.mine) {
    const part = codingPart(group.coding)
    const polarity = polarityChoice(desk, group.polarity, (value) => {
      desk.closePanel()
      if (value !== group.polarity) desk.act({ type: "polarity", ref: group.ref, polarity: value, ...part })
    })
    const row = el("div", { class: "row" })
    row.append(button("change", "Change code", { key: "x" }))
    if (facetsFor(desk, group.ref).length) row.append(button("facets", "Facets", { key: "t" }))
    row.append(button("forPack", "For the pack"))
    row.append(button("remove", "Remove", { key: "Del", kind: "no" }))
    content.push(polarity.node, row)
  } else {
    content.push(
      el(
        "div",
        { class: "row" },
        button("agree", "I see it too", { kind: "primary" }),
        button("forPack", "For the pack"),
      ),
    )
  }
  const first = group.mine ? `polarity|${group.polarity}` : "agree"
  desk.openPanel(
    { kind: "coding", passage: passage.id, group: group.key },
    panelFrame(desk, code.label, ...content),
    first,
  )
}

const WRITES_MS = 800

// `begun` is what was written before and neither saved nor thrown away; `keep` keeps it again while it is written.
function openText(desk, passage, { kind, title, label, value, save, hint, begun = "", keep = null }) {
  const area = el("textarea", { rows: 3, "aria-label": label, data: { fid: kind } })
  area.value = begun || value
  let timer = null
  let last = begun
  const write = (text) => {
    clearTimeout(timer)
    if (keep && text !== last) keep(text)
    last = text
  }
  const done = () => {
    clearTimeout(timer)
    area.onblur = null
    desk.closePanel()
    if (area.value !== value) save(area.value)
    else write("")
  }
  area.oninput = () => {
    clearTimeout(timer)
    timer = setTimeout(() => write(area.value), WRITES_MS)
  }
  area.onblur = () => (area.value !== value || last) && write(area.value)
  area.onkeydown = (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    done()
  }
  const kept = el("button", { type: "button", class: "act primary", text: "Save" })
  kept.onclick = done
  const cancel = button("closePanel", keep ? "Throw away" : "Cancel", { kind: "quiet" })
  cancel.onclick = () => {
    area.onblur = null
    write("")
  }
  const row = el("div", { class: "row" }, kept, cancel)
  desk.openPanel(
    { kind, passage: passage.id },
    panelFrame(desk, title, area, el("p", { class: "hint", text: hint }), row),
    area,
  )
}

function openMemo(desk, passage) {
  openText(desk, passage, {
    kind: "memo",
    title: "Memo",
    label: "Memo on this passage",
    value: passage.memo || "",
    hint: "For you and the others who code. Ctrl+Enter saves. What you have begun is kept for you when you leave.",
    begun: desk.begun(passage),
    keep: (text) => desk.draft(passage, text),
    save: (text) => desk.act({ type: "memo", text }),
  })
}

function openFix(desk, passage) {
  openText(desk, passage, {
    kind: "fix",
    title: "Fix a typo",
    label: "The words of this passage",
    value: passage.text,
    hint: "Only what was misheard or mistyped. Codes stay on their words. Ctrl+Enter saves.",
    save: (text) => text.trim() && desk.act({ type: "fix", text: text.normalize("NFC") }),
  })
}

function facetsFor(desk, ref) {
  return (desk.view.facets || []).filter((f) => !f.codebook || ref.startsWith(`${f.codebook}/`))
}

function openFacets(desk, passage, coding) {
  const facets = facetsFor(desk, coding.ref)
  if (!facets.length) return desk.announce("This codebook asks no further questions.")
  const inputs = facets.map((f) => {
    const input = el("input", { type: "text", data: { fid: `facet|${f.id}` } })
    input.value = (coding.facets || {})[f.id] || ""
    return [f, input]
  })
  const done = () => {
    const before = coding.facets || {}
    const answers = inputs.map(([f, input]) => [f.id, input.value.trim()])
    desk.closePanel()
    // an answer that was taken out is sent as a blank, otherwise it would stay
    const sent = Object.fromEntries(answers.filter(([id, answer]) => answer || before[id]))
    if (answers.some(([id, answer]) => answer !== (before[id] || "")))
      desk.act({ type: "facets", ref: coding.ref, facets: sent, ...codingPart(coding) })
  }
  const keep = el("button", { type: "button", class: "act primary", text: "Save" })
  keep.onclick = done
  const fields = inputs.map(([f, input]) => el("label", { class: "field" }, el("span", { text: f.question }), input))
  for (const [, input] of inputs) {
    input.onkeydown = (event) => {
      if (event.key !== "Enter" || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      done()
    }
  }
  const title = `More about ${codeOf(desk.codes, coding.ref).label}`
  desk.openPanel(
    { kind: "facets", passage: passage.id },
    panelFrame(
      desk,
      title,
      ...fields,
      el("div", { class: "row" }, keep, button("closePanel", "Cancel", { kind: "quiet" })),
    ),
    inputs[0][1],
  )
}

// Where to split: the words of the passage with a cut between every two sentences, or at the selection's start.
function openSplit(desk, passage) {
  const chosen = desk.selection && desk.selection.passage === passage.id ? orderedSpan(desk.selection.span)[0] : 0
  const cuts = sentenceSpans(passage.text)
    .map(([start]) => start)
    .filter((at) => at > 0)
  if (chosen > 0 && !cuts.includes(chosen)) cuts.unshift(chosen)
  if (!cuts.length) return desk.announce("Select the word where the second passage is to begin, then split.")
  const choices = cuts.map((at) => {
    const node = el(
      "button",
      { type: "button", class: "act choice wide", data: { fid: `split|${at}` } },
      `Begin a new passage at “${shorten(slicePoints(passage.text, at), 48)}”`,
    )
    node.onclick = () => {
      desk.selection = null
      desk.closePanel()
      desk.act({ type: "split", at })
    }
    return node
  })
  desk.openPanel({ kind: "split", passage: passage.id }, panelFrame(desk, "Split this passage", ...choices), choices[0])
}
