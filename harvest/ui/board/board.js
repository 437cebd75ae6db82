// Cards in groups: drag, press a key, or choose from a list. What is done is told to Python, which draws the board anew.
function element(tag, className, text) {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

function button(text, label, press) {
  const made = element("button", "", text)
  made.type = "button"
  if (label) made.setAttribute("aria-label", label)
  made.addEventListener("click", press)
  return made
}

function short(text) {
  return [...text].length > 40 ? [...text].slice(0, 38).join("") + "…" : text
}

function choice(first, label, options, choose) {
  const made = element("select")
  made.setAttribute("aria-label", label)
  made.append(new Option(first, ""))
  options.forEach(([value, text]) => made.append(new Option(short(text), value)))
  made.addEventListener("change", () => made.value && choose(made.value))
  return made
}

function groupName(group, number) {
  return group.name || `Suggested group ${number}`
}

function naming(group, send) {
  const form = element("form", "acts")
  const field = element("input")
  field.type = "text"
  field.maxLength = 80
  field.placeholder = group.kind === "proposed" ? "Name it to keep it" : "Another name"
  field.setAttribute("aria-label", `Name of ${group.title}`)
  const keep = element("button", "", group.kind === "proposed" ? "Keep" : "Rename")
  keep.type = "submit"
  form.append(field, keep)
  form.addEventListener("submit", event => {
    event.preventDefault()
    if (field.value.trim()) send({ type: "name", group: group.id, name: field.value.trim() })
    else field.focus()
  })
  return form
}

function chosenBar(state, targets, send) {
  const bar = element("div", "bar")
  bar.setAttribute("role", "group")
  bar.setAttribute("aria-label", "Chosen cards")
  const n = state.chosen.size
  const many = n === 1 ? "1 card chosen" : `${n} cards chosen`
  const ids = [...state.chosen]
  const done = act => {
    state.chosen.clear()
    send(act)
  }
  const field = element("input")
  field.type = "text"
  field.maxLength = 80
  field.placeholder = "Name of a new group"
  field.setAttribute("aria-label", "Name of a new group for the chosen cards")
  const form = element("form", "acts")
  const make = element("button", "", "New group")
  make.type = "submit"
  form.append(field, make)
  form.style.margin = "0"
  form.addEventListener("submit", event => {
    event.preventDefault()
    if (field.value.trim()) done({ type: "split", dreams: ids, name: field.value.trim() })
    else field.focus()
  })
  bar.append(
    element("span", "", many),
    choice("Move to …", "Move the chosen cards to", targets, to => done({ type: "move", dreams: ids, to })),
    form,
    button("Choose none", "", () => {
      state.chosen.clear()
      state.draw()
    }),
  )
  return bar
}

function cardElement(card, group, state, targets, send) {
  const made = element("li", state.chosen.has(card.id) ? "card chosen" : "card")
  made.tabIndex = 0
  made.draggable = true
  made.dataset.dream = card.id
  made.setAttribute("aria-label", `${card.text} In ${group.title}.`)
  const row = element("div", "row")
  const tick = element("input")
  tick.type = "checkbox"
  tick.checked = state.chosen.has(card.id)
  tick.setAttribute("aria-label", `Choose: ${short(card.text)}`)
  const toggle = () => {
    if (!state.chosen.delete(card.id)) state.chosen.add(card.id)
    state.focus = card.id
    state.draw()
  }
  tick.addEventListener("change", toggle)
  const elsewhere = targets.filter(([id]) => id !== group.id)
  const where = choice("Move to …", `Move: ${short(card.text)}`, elsewhere, to =>
    send({ type: "move", dreams: [card.id], to }))
  row.append(tick, where, button("More", `More about: ${short(card.text)}`, () => send({ type: "card", dream: card.id })))
  made.append(element("p", "", card.text))
  if (card.notes) made.append(element("p", "notes", card.notes))
  made.append(row)
  made.addEventListener("dragstart", event => {
    const ids = state.chosen.has(card.id) ? [...state.chosen] : [card.id]
    event.dataTransfer.setData("application/x-dreams", JSON.stringify(ids))
    event.dataTransfer.effectAllowed = "move"
  })
  made.addEventListener("keydown", event => {
    if (event.target !== made || event.ctrlKey || event.metaKey || event.altKey) return
    const cards = [...state.root.querySelectorAll(".card")]
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    const number = /^[1-9]$/.test(event.key) ? state.numbers.get(Number(event.key)) : undefined
    if (step) cards[(cards.indexOf(made) + step + cards.length) % cards.length].focus()
    else if (event.key === " ") toggle()
    else if (event.key === "m") where.focus()
    else if (event.key === "a" && group.id !== "apart") send({ type: "move", dreams: [card.id], to: "apart" })
    else if (number && number !== group.id) send({ type: "move", dreams: [card.id], to: number })
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  return made
}

function groupElement(group, state, targets, send) {
  const made = element("section", `group ${group.kind}`)
  made.setAttribute("aria-label", group.title)
  const title = element("h2", "", group.title)
  if (group.number && group.number < 10) title.prepend(element("span", "number", `${group.number} · `))
  made.append(title, element("p", "hint", group.hint))
  if (group.kind === "named" || group.kind === "proposed") {
    made.append(naming(group, send))
    const acts = element("div", "acts")
    const others = targets.filter(([id]) => id !== group.id && id !== "apart" && id !== "alone")
      .filter(([id]) => group.kind === "proposed" || state.named.has(id))
    if (others.length && group.cards.length) {
      acts.append(choice("Put all into …", `Put all of ${group.title} into`, others, into =>
        send({ type: "merge", group: group.id, into })))
    }
    if (group.kind === "named" && group.cards.length) {
      acts.append(button("Write a statement", `Write a statement on ${group.title}`, () =>
        send({ type: "statement", group: group.id })))
    }
    if (acts.childElementCount) made.append(acts)
  }
  const list = element("ul", "cards")
  group.cards.forEach(card => list.append(cardElement(card, group, state, targets, send)))
  made.append(list)
  made.addEventListener("dragover", event => {
    if (![...event.dataTransfer.types].includes("application/x-dreams")) return
    event.preventDefault()
    made.classList.add("over")
  })
  made.addEventListener("dragleave", event => made.contains(event.relatedTarget) || made.classList.remove("over"))
  made.addEventListener("drop", event => {
    event.preventDefault()
    made.classList.remove("over")
    const ids = JSON.parse(event.dataTransfer.getData("application/x-dreams") || "[]")
    const dreams = ids.filter(id => !group.cards.some(card => card.id === id))
    state.chosen.clear()
    if (dreams.length) send({ type: "move", dreams, to: group.id })
  })
  return made
}

export default function (component) {
  const { parentElement, data, setTriggerValue } = component
  const root = parentElement.querySelector(".board")
  if (!root) return
  const state = root.state || (root.state = { chosen: new Set(), focus: null })
  state.root = root
  state.send = act => setTriggerValue("act", act)
  state.draw = () => draw(root, state, root.view)
  const told = JSON.stringify(data.view)
  if (root.drawnFrom === told) return
  root.drawnFrom = told
  root.view = data.view
  const active = root.getRootNode().activeElement
  const held = active && active.closest && active.closest(".card")
  if (held) state.focus = Number(held.dataset.dream)
  state.draw()
}

function draw(root, state, view) {
  const there = new Set(view.groups.flatMap(g => g.cards.map(c => c.id)))
  state.chosen = new Set([...state.chosen].filter(id => there.has(id)))
  state.numbers = new Map()
  state.named = new Set(view.groups.filter(g => g.kind === "named").map(g => g.id))
  let number = 0
  let suggested = 0
  const groups = view.groups.map(group => {
    if (group.kind === "proposed") suggested += 1
    const counted = group.kind === "named" || group.kind === "proposed"
    if (counted) state.numbers.set(++number, group.id)
    return { ...group, title: groupName(group, suggested), number: counted ? number : 0 }
  })
  const targets = groups.map(g => [g.id, g.title])
  const send = act => state.send(act)
  const pieces = []
  if (state.chosen.size) pieces.push(chosenBar(state, targets, send))
  const grid = element("div", "groups")
  groups.forEach(g => grid.append(groupElement(g, state, targets, send)))
  pieces.push(grid)
  root.replaceChildren(...pieces)
  if (state.focus !== null) {
    const card = root.querySelector(`.card[data-dream="${state.focus}"]`)
    state.focus = null
    if (card) card.focus({ preventScroll: true })
  }
}
