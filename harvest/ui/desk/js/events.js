// Mouse, touch, focus and keys on the whole desk, and selections in the page.

// Listens on the whole desk; returns what takes the listeners away again.
function listen(desk) {
  const top = desk.root.querySelector(".desk")
  const aborter = new AbortController()
  const on = (target, name, run) => target.addEventListener(name, run, { signal: aborter.signal })

  // the options fold up when something else is meant, and hand the keys back to the passage
  const menu = desk.part("menu")
  const fold = () => {
    const within = menu.contains(desk.root.activeElement)
    menu.open = false
    if (within) desk.focusCurrent()
  }
  on(menu, "keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return
    event.preventDefault()
    event.stopPropagation()
    fold()
  })
  on(menu, "focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false
  })
  on(document, "pointerdown", (event) => {
    if (!event.composedPath().includes(menu)) menu.open = false
  })

  on(top, "click", (event) => {
    const target = event.target.closest("[data-do]")
    if (target && menu.contains(target)) fold()
    const article = event.target.closest("article")
    if (article)
      desk.makeCurrent(desk.articles.get(article.dataset.passage).id, {
        focus: !event.target.closest("button, input, textarea, .text, .panel"),
        scroll: false,
      })
    if (target && target.getAttribute("aria-disabled") !== "true") runCommand(desk, target.dataset.do, target.dataset)
  })
  on(top, "pointerdown", (event) => {
    desk.pressing = Date.now()
    desk.pressedWords = Boolean(event.target.closest("[data-text]"))
    // pressing a button with the mouse leaves the words selected
    if (event.pointerType === "mouse" && event.target.closest(".selbar, .bar") && desk.selection) event.preventDefault()
  })
  const letGo = () => {
    desk.pressing = 0
    if (desk.repaintPending) setTimeout(() => desk.reconcile()) // after the click that follows
  }
  on(window, "pointerup", letGo)
  on(window, "pointercancel", letGo)
  on(top, "focusin", (event) => {
    const article = event.target.closest("article")
    if (article) desk.makeCurrent(desk.articles.get(article.dataset.passage).id, { focus: false, scroll: false })
  })
  on(desk.part("overview"), "click", (event) => {
    const { page } = desk.view
    if (page) desk.act({ type: "jump", to: placeOn(desk.part("overview"), event, page.total) })
  })
  const cards = matchMedia("(max-width: 480px)")
  const lay = () => top.toggleAttribute("data-cards", cards.matches)
  lay()
  on(cards, "change", lay)
  on(matchMedia(WIDE), "change", () => desk.view && paintAside(desk))
  for (const name of ["online", "offline"])
    on(window, name, () => {
      if (name === "online") desk.queue.again()
      if (desk.view) paintOffline(desk)
    })
  on(top, "keydown", (event) => onKey(desk, event))
  on(document, "selectionchange", () => onSelectionChange(desk))
  on(window, "beforeunload", (event) => {
    if (desk.queue.late) event.preventDefault()
  })
  return () => {
    aborter.abort()
    desk.queue.stop()
  }
}
