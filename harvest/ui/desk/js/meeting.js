// Where the desk's script and its codebooks, which come to a page once, and the views, which come all the time, find
// each other: modules of Streamlit's components can't import one another.

const MEETING = Symbol.for("harvest.desk")
const BOOKS_KEPT = 3 // a view may still be of the codebooks before

function meeting() {
  if (!globalThis[MEETING]) {
    const place = { latest: null, books: new Map(), waiting: [] }
    place.here = new Promise((resolve) => {
      place.tell = (said) => {
        place.latest = said
        resolve()
      }
    })
    place.bring = (name, text) => {
      place.books.delete(name)
      place.books.set(name, text)
      for (const old of [...place.books.keys()].slice(0, -BOOKS_KEPT)) place.books.delete(old)
      for (const look of place.waiting.splice(0)) look()
    }
    // The codebooks of that name as JSON, once they are here; nothing for a view that names none.
    place.booksOf = async (name) => {
      if (!name) return undefined
      while (!place.books.has(name)) await new Promise((resolve) => place.waiting.push(resolve))
      return place.books.get(name)
    }
    globalThis[MEETING] = place
  }
  return globalThis[MEETING]
}
