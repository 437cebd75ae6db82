// What a view of the desk brings along of JavaScript: it waits for the desk's own script and hands the view on.

const newest = new WeakMap()

async function handOn(component) {
  const root = component.parentElement
  newest.set(root, component)
  await meeting().here
  if (newest.get(root) !== component) return undefined // a later view came while the script was on its way
  const { showDesk, html, css } = meeting().latest
  if (!root.querySelector(".desk")) {
    const style = document.createElement("style")
    style.textContent = css
    root.append(style, document.createRange().createContextualFragment(html))
  }
  return showDesk(component)
}

export default handOn
