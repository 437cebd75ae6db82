// The desk itself: takes a view from Python, keeps what only the browser knows (which passage is current, what is
// selected, which panel is open, acts on their way), and paints.

const DESKS = new WeakMap()
const MEMORY = new Map() // what outlives a remount of the component, by its name

export default function ({ data }) {
  meeting().tell({ showDesk, html: data.html, css: data.css })
}

function showDesk(component, codebooks) {
  const { data, parentElement, setTriggerValue } = component
  if (!data || !data.view) return undefined
  const name = [data.key, data.view.inquiry || "", data.view.coder].join(":")
  let desk = DESKS.get(parentElement)
  if (desk && desk.name !== name) desk.stop() // somebody else signed in, or another inquiry was opened
  if (!desk || desk.name !== name) {
    desk = makeDesk(parentElement, name)
    DESKS.set(parentElement, desk)
  }
  desk.queue.connect((batch) => setTriggerValue("act", batch))
  desk.receiveView(desk.read({ ...data, codebooks }))
  return () => {
    desk.stop()
    DESKS.delete(parentElement)
  }
}

// At once where nothing on the page has the focus, else when what has it goes within a few seconds: the button that
// somebody signed in with stays for a moment after the desk has come, and the keys pressed then would reach nobody.
function whenNothingHasFocus(take) {
  const free = () => document.activeElement === document.body || !document.activeElement
  if (free()) return take()
  const watch = new MutationObserver(() => {
    if (!free()) return
    watch.disconnect()
    take()
  })
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] })
  setTimeout(() => watch.disconnect(), 5000)
}

function makeDesk(root, name) {
  const find = (name) => root.querySelector(`[data-part="${name}"]`)
  const memory = MEMORY.get(name) || { current: null, focus: null, past: [], future: [], lastRef: null }
  MEMORY.set(name, memory)
  const desk = {
    name,
    root,
    memory,
    articles: new Map(),
    codes: new Map(),
    changed: new Map(),
    passages: [],
    view: null,
    current: memory.current,
    selection: null,
    panel: null,
    more: false,
    lastRef: memory.lastRef,
    part: find,
    settings: readSettings(),
    read: makeViewReader(),
  }
  desk.queue = makeQueue(name, () => desk.paintBar())

  // --- a view from Python ---
  desk.receiveView = (view) => {
    desk.stopped = view.stopped || ""
    desk.queue.hold(Boolean(desk.stopped))
    paintStopped(desk)
    if (desk.stopped) return desk.view && desk.paintBar()
    const first = !desk.view
    desk.view = view
    if (view.transcript) desk.transcript = view.transcript
    desk.coder = view.coder
    desk.showSuggestions = view.show_suggestions !== false
    const codesKey = JSON.stringify(view.codebooks)
    if (codesKey !== desk.codesKey) {
      desk.codesKey = codesKey
      desk.codesRound = (desk.codesRound || 0) + 1
      desk.codes = indexCodes(view.codebooks)
    }
    desk.queue.acknowledge(view.acked || [])
    for (const refused of view.refused || []) desk.refuse(refused)
    root.querySelector(".desk").dataset.scheme = isDark(root.querySelector(".desk")) ? "dark" : "light"
    const asked = `${view.focus}|${view.asked || 0}`
    const moved = view.focus != null && asked !== memory.asked
    memory.asked = asked
    desk.catchUp()
    if (moved) desk.makeCurrent(desk.codeableFrom(view.focus), { focus: !first, scroll: true })
    if (first) whenNothingHasFocus(desk.focusCurrent)
  }

  const refusedBefore = new Set()
  desk.refuse = ({ nonce, message }) => {
    if (refusedBefore.has(nonce)) return
    refusedBefore.add(nonce)
    desk.queue.acknowledge([nonce])
    desk.announce(message)
  }

  // --- painting ---
  // Nothing moves under a pressed mouse button: a click needs the same button, a selection the same words.
  desk.catchUp = () => {
    if (Date.now() - (desk.pressing || 0) < 10000) desk.repaintPending = true
    else desk.reconcile()
  }

  desk.reconcile = () => {
    desk.repaintPending = false
    const looked = desk.view.passages.map((p) => asLookedAt(p, memory.hand))
    const passages = overlay({ ...desk.view, passages: looked }, desk.queue.items)
    desk.announceColleagues(passages)
    const old = desk.passages
    noteChanges(desk.changed, old, passages)
    desk.passages = passages
    if (!passages.some((p) => p.id === desk.current)) {
      const gone = old.find((p) => p.id === desk.current)
      const next =
        (gone && successorOf(gone, passages)) ||
        passages.find((p) => p.codeable && p.status === "todo") ||
        passages.find((p) => p.codeable) ||
        passages[0]
      desk.current = next ? next.id : null
      desk.selection = null
    }
    if (desk.panel && !passages.some((p) => p.id === desk.panel.passage)) desk.panel = null
    const focused = root.activeElement && root.activeElement.closest("article")
    desk.paint()
    if (focused && !focused.isConnected) desk.focusCurrent() // its passage has gone: keys must go on working
    desk.finishPageTurn(old)
  }

  desk.paint = () => {
    memory.hand = inHand(memory.hand, desk.currentPassage())
    const anchor = desk.articles.get(String(desk.current))
    keepInPlace(anchor && anchor.node, () => paintFeed(desk))
    desk.paintBar()
    memory.current = desk.current
    desk.tellWhere()
    memory.lastRef = desk.lastRef
  }

  desk.paintBar = () => {
    const page = desk.view.page
    const [first, last] = page ? [page.from <= 1, page.to >= page.total] : [false, false]
    find("pages").toggleAttribute("hidden", first && last)
    find("earlier").setAttribute("aria-disabled", first ? "true" : "false")
    find("later").setAttribute("aria-disabled", last ? "true" : "false")
    find("where").textContent = whereLine(page, desk.view.overview)
    const waiting = desk.queue.unsaved.length
    const saved = desk.stopped
      ? "Stopped"
      : desk.queue.late
      ? `Not saved yet: ${waiting}. Trying again, keep this page open.`
      : waiting
        ? `Saving ${waiting}…`
        : "Saved"
    if (find("saved").textContent !== saved) find("saved").textContent = saved
    find("saved").dataset.state = desk.stopped || desk.queue.late ? "late" : waiting ? "waiting" : "saved"
    paintRoom(desk)
    paintOffline(desk)
    paintOverview(desk)
    paintAside(desk)
    find("go-on").setAttribute("aria-pressed", desk.settings.goOn ? "true" : "false")
    const undoes = desk.undoes()
    find("undo").title = undoes ? `Undo: ${undoes} (key u)` : "Undo (key u)"
    find("undo").setAttribute("aria-disabled", desk.history.canUndo(desk.view) ? "false" : "true")
    find("redo").setAttribute("aria-disabled", desk.history.canRedo(desk.view) ? "false" : "true")
  }

  desk.announceColleagues = (passages) => {
    const before = desk.passages.find((p) => p.id === desk.current)
    const after = passages.find((p) => p.id === desk.current)
    if (!before || !after) return
    const known = new Set(before.codings.map((c) => c.id))
    const fresh = after.codings.filter((c) => !c.mine && !known.has(c.id))
    if (fresh.length) desk.announce(fresh.map((c) => `${c.coder} coded ${codeOf(desk.codes, c.ref).label} here`).join(". "))
  }

  // Tells screen readers something, and shows it for a moment unless it can be seen anyway.
  desk.announce = (text, { show = true } = {}) => {
    const live = find("live")
    live.textContent = live.textContent === text ? `${text}\u00a0` : text
    showBriefly(find("toast"), show ? text : "")
  }

  Object.assign(desk, makeNavigation(desk), makeDispatch(desk), makeOpenPanel(desk))
  const leave = listen(desk)
  desk.stop = () => {
    // taken off the page with a panel open: what is being typed into it must not be read as commands
    memory.cutOff = desk.panel ? Date.now() : 0
    clearTimeout(desk.whereTimer)
    leave()
  }
  find("feed").replaceChildren()
  find("keys").replaceChildren(helpList())
  return desk
}
