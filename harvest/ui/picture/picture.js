// Shows an SVG that was drawn on this machine and tells Python which mark was chosen.
const SAID = ["code", "counts", "table", "pair", "date", "voices", "passages", "wishes", "n"]

const COUNTED = { voices: "voice", passages: "passage" }

function fact(label, name) {
  const found = label.match(new RegExp(`(?:^|; )${name}: (.*?)(?=; [a-z0-9]+: |$)`))
  return found ? found[1] : ""
}

function spoken(label) {
  const facts = SAID.map(name => [name, fact(label, name)]).filter(([, value]) => value)
  return facts.map(([name, value]) => (name in COUNTED ? `${value} ${value === "1" ? COUNTED[name] : name}` : value)).join(", ")
}

function drawn(text) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement
  parsed.querySelectorAll("script, foreignObject").forEach(e => e.remove())
  return document.importNode(parsed, true)
}

export default function (component) {
  const { parentElement, data, setTriggerValue } = component
  const figure = parentElement.querySelector(".picture")
  if (!figure || figure.drawnFrom === data.svg) return
  figure.drawnFrom = data.svg
  const svg = drawn(data.svg)
  const marks = [...svg.querySelectorAll('[role="graphics-symbol"][aria-label]')].filter(mark =>
    mark.getAttribute("aria-roledescription") !== "text mark" &&
    data.opens.some(name => fact(mark.getAttribute("aria-label"), name)))
  svg.querySelectorAll("[aria-label]").forEach(e => {
    if (!marks.includes(e)) {
      e.removeAttribute("aria-label")
      e.removeAttribute("role")
      e.removeAttribute("aria-roledescription")
      e.setAttribute("aria-hidden", "true")
    }
  })
  svg.setAttribute("role", marks.length ? "group" : "img")
  svg.setAttribute("aria-label", data.alt)
  marks.forEach((mark, i) => {
    const label = mark.getAttribute("aria-label")
    const choose = () => setTriggerValue("pick", label)
    mark.classList.add("mark")
    mark.setAttribute("role", "button")
    mark.removeAttribute("aria-roledescription")
    mark.setAttribute("tabindex", i ? "-1" : "0")
    mark.setAttribute("aria-label", `${spoken(label)}. Open the quotations`)
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title")
    title.textContent = spoken(label)
    mark.append(title)
    mark.addEventListener("click", choose)
    mark.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault()
        choose()
      } else if (step) {
        event.preventDefault()
        const next = marks[(i + step + marks.length) % marks.length]
        marks.forEach(m => m.setAttribute("tabindex", m === next ? "0" : "-1"))
        next.focus()
      }
    })
  })
  if (!marks.length) figure.setAttribute("tabindex", "0")
  figure.replaceChildren(svg)
}
