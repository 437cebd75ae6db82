// Codebooks and passages come as JSON, each of them by itself: most are as they were at the last look, and what is the
// same text is the same object, read once.

function makeReader() {
  let known = new Map()
  return (texts) => {
    known = new Map(texts.map((text) => [text, known.get(text) || JSON.parse(text)]))
    return texts.map((text) => known.get(text))
  }
}

// A view with what came beside it as JSON.
function makeViewReader() {
  const [books, passages] = [makeReader(), makeReader()]
  return ({ view, codebooks, passages: texts }) =>
    texts ? { ...view, codebooks: books([codebooks])[0], passages: passages(texts) } : view
}
