// The codebooks, which come to a page once and again when they change: kept for the views that are of them.

function bring({ data }) {
  meeting().bring(data.name, data.books)
}

export default bring
