// Reports side by side that are scrolled together: the matter at the top of one is kept at the top of the others.
// Without this script each column is scrolled by itself, and the numbers lead from one to the next.

const columns = [...document.querySelectorAll('.beside .column')]

/** How far down a column the matter lies by which the others are set: where the eye reads. */
const READING_SHARE = 0.25

/** The column that the reader moves; the others follow and do not lead. */
/** @type {Element | null} */
let leader = null
let isWaiting = false

for (const column of columns) {
  for (const name of ['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'focusin']) {
    column.addEventListener(
      name,
      () => {
        leader = column
      },
      { passive: true }
    )
  }
  column.addEventListener(
    'scroll',
    () => {
      if (column !== leader || isWaiting) return
      isWaiting = true
      requestAnimationFrame(() => {
        isWaiting = false
        follow(column)
      })
    },
    { passive: true }
  )
}

document.addEventListener('click', (event) => {
  const number = event.target instanceof Element ? event.target.closest('a.number') : null
  const column = number?.closest('.column')
  if (!(number instanceof HTMLAnchorElement) || column == null) return
  event.preventDefault()
  const next = document.getElementById(decodeURIComponent(number.hash.slice(1)))
  alignTo(column, number)
  if (next !== null) {
    // A column that stands at its end cannot come any nearer: then the pressed one comes to it.
    column.scrollTop += number.getBoundingClientRect().top - next.getBoundingClientRect().top
    alignTo(column, number)
  }
  history.replaceState(null, '', number.hash)
  next?.closest('.column')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  next?.focus({ preventScroll: true })
})

/** @param {Element} column */
function follow(column) {
  const line = column.getBoundingClientRect().top + column.clientHeight * READING_SHARE
  const numbers = [...column.querySelectorAll('a.number')]
  let nearest = null
  let distance = Number.POSITIVE_INFINITY
  for (const number of numbers) {
    const away = Math.abs(number.getBoundingClientRect().top - line)
    if (away < distance) {
      distance = away
      nearest = number
    }
  }
  if (nearest !== null) alignTo(column, nearest)
}

/**
 * Scrolls the other columns so that the same matter lies at the same height.
 *
 * @param {Element} column
 * @param {Element} number
 */
function alignTo(column, number) {
  const height = number.getBoundingClientRect().top
  const matter = number.getAttribute('data-matter')
  for (const other of columns) {
    if (other === column) continue
    const twin = other.querySelector(`a.number[data-matter="${matter}"]`)
    if (twin !== null) other.scrollTop += twin.getBoundingClientRect().top - height
  }
}
