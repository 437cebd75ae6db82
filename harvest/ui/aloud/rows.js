// Buttons with the same words are told apart by what stands first in their card: "Keep: Ros Tyler". On the screen one sees
// which card a button lies in; a list of buttons that is read aloud said "Keep, Keep, Keep". Once in a tab.

const NAMED = "data-harvest-row"
const ASKED = "[data-testid=stMain] button, [role=dialog] button, [data-testid=stPopoverBody] button"
const WORDS =
  "[data-testid=stHeading], [data-testid=stHtml], [data-testid=stMarkdown], [data-testid=stText], [data-testid=stCaptionContainer]"
const LONGEST = 90

const squeezed = (text) => text.replace(/\s+/g, " ").trim()
const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : text)

// The words on a button, without the name of its picture and of its key.
const wordsOn = (button) => squeezed(button.querySelector("[data-testid=stMarkdownContainer]")?.textContent ?? "")

// The first line of a card, with the second where the first is a word or two.
function first(texts) {
  const lines = texts.flatMap((e) => e.innerText.split("\n")).map(squeezed).filter(Boolean)
  return cut(lines[0] && lines[0].length < 20 && lines[1] ? `${lines[0]}, ${lines[1]}` : (lines[0] ?? ""))
}

// The widest surrounding of a button that holds no other with the same words, and in it what is read before the button,
// else after it.
function rowOf(button, others) {
  let card = button
  const end = button.closest("[role=dialog], [data-testid=stPopoverBody], [data-testid=stMain]")
  for (let e = button.parentElement; e && e !== end; e = e.parentElement) {
    if (others.some((o) => o !== button && e.contains(o))) break
    card = e
  }
  const before = (e) => e.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING
  const said = [...card.querySelectorAll(WORDS)].filter((e) => !button.contains(e) && !e.closest("button, details"))
  return first(said.some(before) ? said.filter(before) : said)
}

function nameAll() {
  const alike = new Map()
  for (const button of document.querySelectorAll(ASKED)) {
    const words = wordsOn(button)
    const theirs = button.hasAttribute("aria-label") && !button.hasAttribute(NAMED)
    if (!words || theirs || !button.getClientRects().length) continue // one with help stands there twice, once unseen
    const butForFigures = words.replace(/\d[\d,]*/g, "0")
    alike.set(butForFigures, [...(alike.get(butForFigures) ?? []), button])
  }
  for (const buttons of alike.values()) {
    for (const button of buttons) {
      const row = buttons.length > 1 ? rowOf(button, buttons) : ""
      const name = row ? `${wordsOn(button)}: ${row}` : ""
      if (name === (button.getAttribute(NAMED) ?? "")) continue
      if (!name) button.removeAttribute("aria-label")
      else button.setAttribute("aria-label", name)
      if (!name) button.removeAttribute(NAMED)
      else button.setAttribute(NAMED, name)
    }
  }
}

export default function () {
  if (window.harvestNamesRows) return
  window.harvestNamesRows = true
  let timer = 0
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(nameAll, 120)
  }
  new MutationObserver(later).observe(document.body, { childList: true, characterData: true, subtree: true })
  later()
}
