// Which passage is current, and the feed that holds them all.

function paintFeed(desk) {
  const feed = desk.part("feed")
  const wanted = new Set(desk.passages.map((p) => String(p.id)))
  for (const [id, made] of desk.articles) {
    if (wanted.has(id)) continue
    made.node.remove()
    desk.articles.delete(id)
  }
  let before = null
  let place = feed.firstElementChild
  desk.passages.forEach((passage, index) => {
    const id = String(passage.id)
    const made = desk.articles.get(id) || makePassage(passage.id)
    desk.articles.set(id, made)
    const newSource = !before || before.source !== passage.source || before.question !== passage.question
    const newTurn = newSource || before.speaker !== passage.speaker || before.codeable !== passage.codeable
    paintPassage(desk, made, passage, { index, total: desk.passages.length, newTurn, newSource })
    if (made.node === place) place = place.nextElementSibling
    else feed.insertBefore(made.node, place)
    before = passage
  })
  feed.toggleAttribute("hidden", !desk.passages.length)
  desk.part("empty").toggleAttribute("hidden", desk.passages.length > 0)
}

// The passage that now holds the place where a passage that is gone began: the first part of it when it was split, or
// the whole that it was joined into.
function successorOf(gone, passages) {
  const holds = (p) => p.start <= gone.start && gone.start < p.start + pointLength(p.text)
  return passages.find((p) => p.codeable && p.source === gone.source && holds(p)) || null
}

function makeNavigation(desk) {
  const currentPassage = () => desk.passages.find((p) => p.id === desk.current) || null

  const focusCurrent = () => {
    const made = desk.articles.get(String(desk.current))
    if (made) made.node.focus({ preventScroll: true })
  }

  const showCurrent = () => {
    const made = desk.articles.get(String(desk.current))
    if (made) made.node.scrollIntoView({ block: "nearest" })
  }

  const makeCurrent = (id, { focus = true, scroll = true } = {}) => {
    if (!desk.passages.some((p) => p.id === id)) return
    if (desk.current !== id) {
      if (desk.panel && desk.panel.passage !== id) desk.closePanel({ focus: false })
      if (desk.selection && desk.selection.passage !== id) desk.selection = null
      desk.current = id
      const left = isOutOfDate(desk.memory.hand, desk.view.passages)
      desk.paint()
      if (left) desk.catchUp()
    }
    if (focus) focusCurrent()
    if (scroll) showCurrent()
  }

  // That passage or, where it is a prompt, the next one that can be coded.
  const codeableFrom = (id) => {
    const at = desk.passages.findIndex((p) => p.id === id)
    const found = desk.passages.find((p, i) => i >= at && p.codeable)
    return at >= 0 && found ? found.id : id
  }

  // Another page: `desk.pageTurn` says which of its passages is to be current when it comes.
  const turnPage = (type, which) => {
    const page = desk.view.page
    if (page && type === "next_page" && page.to >= page.total) return desk.announce("This is the last page.")
    if (page && type === "prev_page" && page.from <= 1) return desk.announce("This is the first page.")
    desk.pageTurn = which
    return desk.act({ type })
  }

  const finishPageTurn = (old) => {
    if (!desk.pageTurn || !desk.passages.length || (old[0] && desk.passages[0].id === old[0].id)) return
    const codeable = desk.passages.filter((p) => p.codeable)
    const last = desk.pageTurn === "last" && codeable[codeable.length - 1]
    desk.pageTurn = null
    makeCurrent(last ? last.id : desk.current)
  }

  // The next or previous passage that can be coded; prompts are passed over.
  const step = (direction) => {
    const at = desk.passages.findIndex((p) => p.id === desk.current)
    for (let i = at + direction; i >= 0 && i < desk.passages.length; i += direction) {
      if (desk.passages[i].codeable) return makeCurrent(desk.passages[i].id)
    }
    const page = desk.view.page
    const more = page && (direction > 0 ? page.to < page.total : page.from > 1)
    if (more) return turnPage(direction > 0 ? "next_page" : "prev_page", direction > 0 ? "first" : "last")
    return desk.announce(direction > 0 ? "This is the last passage here." : "This is the first passage here.")
  }

  const nextTodo = () => {
    const at = desk.passages.findIndex((p) => p.id === desk.current)
    const order = [...desk.passages.slice(at + 1), ...desk.passages.slice(0, at)]
    const found = order.find((p) => p.codeable && p.status === "todo")
    if (found) return makeCurrent(found.id)
    if (desk.view.page && desk.view.page.total > desk.passages.length) return turnPage("next_todo", "first")
    return desk.announce("Everything here is decided.")
  }

  // To the passage of that number, or to the next one that holds these words: on this page at once, else by the server.
  const jumpTo = (typed) => {
    const wanted = typed.trim()
    if (!wanted) return focusCurrent()
    const at = desk.passages.findIndex((p) => p.id === desk.current)
    const rest = [...desk.passages.slice(at + 1)]
    const found = /^\d+$/.test(wanted)
      ? desk.passages.find((p) => p.number === Number(wanted))
      : rest.find((p) => plain(p.text).includes(plain(wanted)))
    if (found) return makeCurrent(found.id)
    focusCurrent()
    return desk.act({ type: "jump", to: wanted })
  }

  return { jumpTo, currentPassage, focusCurrent, showCurrent, makeCurrent, codeableFrom, turnPage, finishPageTurn, step, nextTodo }
}
