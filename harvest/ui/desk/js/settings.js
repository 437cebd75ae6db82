// How this person likes the desk, kept by the browser: whether it goes on by itself, and what stands beside it: the
// codes, the transcript, or nothing.

const SETTINGS_SLOT = "harvest-desk-settings"
const SETTINGS = { goOn: true, aside: "codes" }

function readSettings() {
  try {
    const kept = { ...SETTINGS, ...JSON.parse(localStorage.getItem(SETTINGS_SLOT)) }
    return { ...kept, aside: kept.aside === true ? "codes" : kept.aside } // codes were all there was once
  } catch {
    return { ...SETTINGS } // storage is forbidden, or holds something else
  }
}

function keepSettings(settings) {
  try {
    localStorage.setItem(SETTINGS_SLOT, JSON.stringify(settings))
  } catch {
    // storage is forbidden: it holds until the page is left
  }
}

// Whether an act is the last word on a passage, after which the desk may go on by itself.
function finishes(act, passage, open) {
  if (["none", "confirm_all"].includes(act.type)) return open === 0
  return ["confirm", "reject"].includes(act.type) && passage.status !== "todo" && open === 0
}
