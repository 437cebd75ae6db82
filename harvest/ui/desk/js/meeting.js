// Where the desk's script, which comes to a page once, and the views, which come all the time, find each other: modules
// of Streamlit's components can't import one another.

const MEETING = Symbol.for("harvest.desk")

function meeting() {
  if (!globalThis[MEETING]) {
    const place = { latest: null }
    place.here = new Promise((resolve) => {
      place.tell = (said) => {
        place.latest = said
        resolve()
      }
    })
    globalThis[MEETING] = place
  }
  return globalThis[MEETING]
}
