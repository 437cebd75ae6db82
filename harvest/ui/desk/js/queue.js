// Acts on their way to the server. Each stays here, and in the browser's session storage, until the view names its
// nonce as acknowledged, so that neither a slow answer, a lost connection nor a reload of the page loses one. One
// batch is on its way at a time and holds all that wait; what is done meanwhile goes with the next, because every batch
// makes Streamlit run the page again, and runs that overtake one another take the desk off the page for a moment. The
// server does each nonce once.

// What is no decision: only the last of its kind is sent, nobody waits for it and nothing says "Saving".
const QUIET = new Set(["here", "draft", "transcript"])
const isQuiet = (act) => QUIET.has(act.type)

function makeQueue(name, changed) {
  const slot = `harvest-desk:${name}`
  let items = load()
  let send = null
  let timer = null
  let tries = 0
  let away = new Set()
  let held = false

  function load() {
    try {
      return JSON.parse(sessionStorage.getItem(slot)) || []
    } catch {
      return []
    }
  }

  function keep() {
    try {
      if (items.length) sessionStorage.setItem(slot, JSON.stringify(items))
      else sessionStorage.removeItem(slot)
    } catch {
      // storage is full or forbidden: the queue still holds in memory
    }
  }

  function push() {
    if (!items.length || !send || held) return
    away = new Set(items.map((act) => act.nonce))
    send({ acts: items.map(({ restores, ...act }) => act) })
    clearTimeout(timer)
    timer = setTimeout(again, Math.min(3000 * 2 ** tries, 24000))
  }

  function again() {
    tries += 1
    changed()
    push()
  }

  return {
    // How to reach the server changes with every render of the component.
    connect(sender) {
      const first = !send
      send = sender
      if (first) push()
    },
    add(act) {
      const newer = (old) => isQuiet(act) && old.type === act.type && old.passage === act.passage
      const one = act.type === "here" || act.type === "transcript" // whatever passage an earlier one is about
      const replaced = (old) => (one ? old.type === act.type : newer(old)) && !away.has(old.nonce)
      items = [...items.filter((old) => !replaced(old)), act]
      keep()
      if (!away.size) push()
    },
    acknowledge(nonces) {
      const known = new Set(nonces)
      const left = items.filter((act) => !known.has(act.nonce))
      if (left.length === items.length) return
      items = left
      tries = 0
      keep()
      away = new Set([...away].filter((nonce) => !known.has(nonce)))
      if (!items.length) clearTimeout(timer)
      else if (!away.size) push()
    },
    get items() {
      return items
    },
    // The decisions that are not acknowledged yet.
    get unsaved() {
      return items.filter((act) => !isQuiet(act))
    },
    get late() {
      return items.some((act) => !isQuiet(act)) && tries > 1
    },
    // The connection is back: whatever waits is sent now.
    again() {
      if (items.length) push()
    },
    // Nothing is sent until it is let go again; all that waits is kept.
    hold(on) {
      if (held === on) return
      held = on
      clearTimeout(timer)
      away = new Set()
      push()
    },
    stop() {
      clearTimeout(timer)
      send = null
    },
  }
}
