// Opening and closing what hangs below a passage, and the help; where the focus goes then.

function makePanels(desk) {
  const openPanel = (panel, content, focus) => {
    if (desk.panel) closePanel({ focus: false })
    desk.panel = panel
    desk.made.get(String(panel.passage)).parts.panel.replaceChildren(content)
    desk.paint()
    const target =
      typeof focus === "string"
        ? [...content.querySelectorAll("[data-fid]")].find((n) => n.dataset.fid === focus)
        : focus
    if (target) target.focus({ preventScroll: true })
    desk.showCurrent()
    content.scrollIntoView({ block: "nearest" })
  }

  const closePanel = ({ focus = true } = {}) => {
    if (!desk.panel) return
    const made = desk.made.get(String(desk.panel.passage))
    desk.panel = null
    const active = desk.root.activeElement
    const inside = made && active && made.parts.panel.contains(active)
    if (made) made.parts.panel.replaceChildren()
    if (desk.selection && desk.selection.painted === true && desk.selection.passage !== desk.current)
      desk.selection = null
    desk.paint()
    if (focus && (inside || !desk.root.activeElement)) desk.focusCurrent()
    if (focus) desk.showCurrent()
  }

  const dialog = desk.part("help")
  const helpOpen = () => dialog.open
  const toggleHelp = () => {
    if (dialog.open) {
      dialog.close()
      desk.focusCurrent()
    } else dialog.showModal()
  }

  return { openPanel, closePanel, helpOpen, toggleHelp }
}

// Listens on the whole desk; returns what takes the listeners away again.
function listen(desk) {
  const top = desk.root.querySelector(".desk")
  const aborter = new AbortController()
  const on = (target, name, run) => target.addEventListener(name, run, { signal: aborter.signal })

  on(top, "click", (event) => {
    const target = event.target.closest("[data-do]")
    const article = event.target.closest("article")
    if (article)
      desk.makeCurrent(desk.made.get(article.dataset.passage).id, {
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
    if (desk.owed) setTimeout(() => desk.reconcile()) // after the click that follows
  }
  on(window, "pointerup", letGo)
  on(window, "pointercancel", letGo)
  on(top, "focusin", (event) => {
    const article = event.target.closest("article")
    if (article) desk.makeCurrent(desk.made.get(article.dataset.passage).id, { focus: false, scroll: false })
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
