// What a view of the desk brings along of JavaScript: it waits for the desk's own script and the codebooks that it is
// of, and is handed on.

const newest = new WeakMap()

async function handOn(component) {
  const root = component.parentElement
  newest.set(root, component)
  await meeting().here
  const books = component.data?.codebooks || (await meeting().booksOf(component.data?.books))
  if (newest.get(root) !== component) return undefined // a later view came while those were on their way
  const { showDesk, html, css } = meeting().latest
  if (!root.querySelector(".desk")) {
    const style = document.createElement("style")
    style.textContent = css
    root.append(style, document.createRange().createContextualFragment(html))
  }
  return showDesk(component, books)
}

export default handOn
