// One place in the tab that screen readers listen to. It stays while pages come and go, for what is new in a place that
// has just come is often not told. What stood there when something was shown first is read by itself. Never markup.

const HIDDEN = "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap"

function open() {
  const place = document.createElement("div")
  place.id = "harvest-aloud"
  place.setAttribute("role", "status")
  place.style.cssText = HIDDEN
  document.body.append(place)
  return { place, known: {}, waiting: [] }
}

export default function ({ data }) {
  const here = (window.harvestAloud ??= open())
  const { of, words } = data
  const before = here.known[of]
  here.known[of] = words
  if (before === undefined || before === words || !words) return
  here.waiting.push(words)
  clearTimeout(here.timer)
  here.timer = setTimeout(() => {
    here.place.textContent = here.waiting.splice(0).join(" ")
  }, 150)
}
