// Once in a tab: its pages come and go, the tab's document stays. What the keyboard stands on is known by the keys that
// Streamlit writes into its classes, for the element itself may be drawn anew. A press of the mouse moves nothing.

const FIELDS = "a[href], button, input, select, textarea, summary, [tabindex='0']"
const OVER_THE_PAGE = "[role=dialog], [data-testid=stPopoverBody]"

const usable = (e) => e.isConnected && !e.disabled && e.getClientRects().length > 0
const fieldsIn = (e) => [...e.querySelectorAll(FIELDS)].filter(usable)
// the last class that begins so is the innermost key of a field that has one
const keyOf = (e) => [...(e.closest("[class*='st-key-']")?.classList ?? [])].find((c) => c.startsWith("st-key-"))
const keyed = (key) => document.querySelector(`.${CSS.escape(key)}`)
const drawing = () =>
  ["running", "rerunRequested"].includes(document.querySelector("[data-testid=stApp]")?.dataset.testScriptState)

// What there is to know of a place before it goes: the keys around it from inside out, what stood there, what follows.
function placeOf(field) {
  const around = []
  for (let e = field.parentElement; e; e = e.parentElement) {
    const key = [...e.classList].find((c) => c.startsWith("st-key-"))
    if (key) around.push(key)
  }
  const over = field.closest(OVER_THE_PAGE)
  const all = fieldsIn(over ?? document.querySelector("[data-testid=stMain]") ?? document.body)
  const at = all.indexOf(field)
  return { field, over, around, known: new Set(all), after: all.slice(at + 1), keysAfter: all.slice(at + 1).map(keyOf) }
}

// The same control drawn anew; what came where it stood; what followed it.
function next({ around, known, after, keysAfter }) {
  for (const [n, key] of around.entries()) {
    const there = keyed(key)
    if (!there) continue
    const fields = fieldsIn(there)
    if (n === 0 && fields.length === 1) return fields[0]
    const fresh = fields.find((f) => !known.has(f))
    if (fresh) return fresh
  }
  for (const [n, field] of after.entries()) {
    if (usable(field) && keyOf(field) === keysAfter[n]) return field
    const again = keysAfter[n] && keyed(keysAfter[n])
    const fields = again ? fieldsIn(again) : []
    if (fields.length) return fields[0]
  }
  return around.map(keyed).filter(Boolean).flatMap(fieldsIn)[0]
}

function begin() {
  let place = null // the last field that had the keyboard
  let below = null // the last one under a dialog or a list that lies over the page
  let mouse = false
  let timer = 0

  function look() {
    const free = document.activeElement === document.body || document.activeElement === null
    if (!place || mouse || !free || usable(place.field)) return
    if (drawing()) return later()
    const from = place.over && !place.over.isConnected && below ? below : place
    const to = usable(from.field) ? from.field : next(from)
    place = null
    if (to) return to.focus()
    const title = document.querySelector("[data-testid=stMain] h1")
    title?.setAttribute("tabindex", "-1")
    title?.focus()
  }

  function later() {
    clearTimeout(timer)
    timer = setTimeout(look, 60)
  }

  document.addEventListener("pointerdown", () => (mouse = true), true)
  document.addEventListener("keydown", () => (mouse = false), true)
  document.addEventListener("focusin", (event) => {
    place = event.target.matches?.(FIELDS) ? placeOf(event.target) : null
    if (place && !place.over) below = place
  })
  // what follows may have changed since the keyboard came here
  document.addEventListener("keydown", () => {
    if (place && usable(place.field)) place = placeOf(place.field)
    if (place && !place.over) below = place
  })
  // whoever leaves a field for nothing wants nothing; a field that is gone or shut was not left
  document.addEventListener("focusout", (event) => {
    const left = event.target
    setTimeout(() => {
      if (place?.field === left && usable(left) && document.activeElement === document.body) place = null
    }, 0)
  })
  new MutationObserver(later).observe(document.body, {
    childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "data-test-script-state"],
  })
}

export default function () {
  if (window.harvestKeepsThePlace) return
  window.harvestKeepsThePlace = true
  begin()
}
