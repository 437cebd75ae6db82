// Opening and closing the panel below a passage, and the help; where the focus goes then.

function makeOpenPanel(desk) {
  const openPanel = (panel, content, focus) => {
    if (desk.panel) closePanel({ focus: false })
    desk.panel = panel
    desk.articles.get(String(panel.passage)).parts.panel.replaceChildren(content)
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
    const made = desk.articles.get(String(desk.panel.passage))
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
