// Making elements, and rebuilding only what changed. People's words only ever pass through textContent.

function el(tag, props = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue
    if (name === "class") node.className = value
    else if (name === "text") node.textContent = value
    else if (name === "data") Object.assign(node.dataset, value)
    else if (name === "style") for (const [key, v] of Object.entries(value)) node.style.setProperty(key, v)
    else if (name in { value: 1, checked: 1, hidden: 1, disabled: 1, tabIndex: 1 }) node[name] = value
    else node.setAttribute(name, value === true ? "" : value)
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return node
}

// Words for eyes only and words for ears only: together they keep a button's name and what is seen on it the same.
function visualOnly(text, className) {
  return el("span", { class: className, text, "aria-hidden": "true" })
}

function screenReaderOnly(text) {
  return el("span", { class: "visually-hidden", text })
}

// A button that names a command (see commands.js). `fid` lets focus find it again after its surroundings were redrawn.
function button(command, label, options = {}) {
  const { data = {}, icon, object, key, kind = "", ...rest } = options
  const fid = [command, ...Object.values(data)].join("|")
  const node = el("button", {
    type: "button",
    class: `act ${kind}`.trim(),
    "aria-keyshortcuts": key,
    title: key ? `${label} (key ${key})` : undefined,
    data: { do: command, fid, ...data },
    ...rest,
  })
  node.append(...(icon ? [visualOnly(icon), screenReaderOnly(label)] : [label]))
  if (object) node.append(screenReaderOnly(` ${object}`)) // what it is about, where eyes see that from its place
  if (key) node.append(el("kbd", { text: key, "aria-hidden": "true" }))
  return node
}

// Replaces what is inside `host` only when `signature` differs from last time; focus inside survives by data-fid.
function rebuildIfChanged(host, signature, build) {
  if (host.signature === signature) return false
  host.signature = signature
  const root = host.getRootNode()
  const focused = root.activeElement && host.contains(root.activeElement) ? root.activeElement : null
  const fid = focused && focused.dataset.fid
  host.replaceChildren(...[build()].flat().filter(Boolean))
  if (focused && !host.contains(root.activeElement)) {
    const again = fid && [...host.querySelectorAll("[data-fid]")].find((node) => node.dataset.fid === fid)
    const fallback = host.closest("article")
    ;(again || fallback || host).focus({ preventScroll: true })
  }
  return true
}

function scrollParent(node) {
  let at = node
  while (at) {
    at = at.parentElement || (at.getRootNode && at.getRootNode().host)
    if (at && /(auto|scroll)/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at
  }
  return document.scrollingElement
}

// Runs `change` so that `anchor` stays exactly where it is on the screen, whatever grows or shrinks above it.
function keepInPlace(anchor, change) {
  const before = anchor && anchor.isConnected ? anchor.getBoundingClientRect().top : null
  change()
  if (before === null || !anchor.isConnected) return
  const moved = anchor.getBoundingClientRect().top - before
  if (Math.abs(moved) > 0.5) scrollParent(anchor).scrollTop += moved
}

// Whether the page behind the component is dark, read from the theme's own background colour.
function isDark(host) {
  const probe = el("span", { style: { color: "var(--st-background-color)", display: "none" } })
  host.append(probe)
  const [r, g, b] = (getComputedStyle(probe).color.match(/[\d.]+/g) || [255, 255, 255]).map(Number)
  probe.remove()
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128
}

// Shows a short message for a few seconds.
function showBriefly(node, text) {
  node.textContent = text
  node.hidden = !text
  clearTimeout(node.timer)
  node.timer = setTimeout(() => {
    node.hidden = true
  }, 4000)
}
