// The coverage table with a sentence beside it, without loading the page anew. The links work without this script.

const table = document.querySelector('.coverage')
const pane = document.getElementById('sentence')

/** The cell whose sentence is open: where the focus returns. */
let opened = pane?.hidden === false ? document.querySelector('.coverage a[aria-current]') : null

opened?.scrollIntoView({ block: 'nearest', inline: 'nearest' })

if (table !== null && pane !== null) {
  table.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || isForAnotherTab(event)) return
    const link = linkAt(event.target)
    if (link === null) return
    event.preventDefault()
    open(link)
  })
  pane.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a.close') : null
    if (target === null) return
    event.preventDefault()
    close()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !pane.hidden) close()
  })
  table.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return
    const next = neighbourOf(linkAt(document.activeElement), event.key)
    if (next === null) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}

/** @param {MouseEvent} event */
function isForAnotherTab(event) {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}

/** @param {EventTarget | null} target @returns {HTMLAnchorElement | null} */
function linkAt(target) {
  return target instanceof Element ? target.closest('a.cell, a.cell-copy') : null
}

/** @param {HTMLAnchorElement} link */
async function open(link) {
  if (pane === null) return
  const address = new URL(link.href)
  pane.setAttribute('aria-busy', 'true')
  const answer = await fetch(`${address.pathname}/sentence${address.search}`).catch(() => null)
  pane.removeAttribute('aria-busy')
  if (answer === null || !answer.ok || answer.redirected) {
    location.assign(link.href) // The page itself says what is wrong, or asks for the password.
    return
  }
  // Markup of our own server, in which the words of reports are escaped; the policy of the page runs no script in it.
  pane.innerHTML = await answer.text()
  pane.hidden = false
  opened?.removeAttribute('aria-current')
  link.setAttribute('aria-current', 'true')
  opened = link
  history.replaceState(null, '', link.href)
  pane.querySelector('h2')?.focus({ preventScroll: true })
}

function close() {
  if (pane === null) return
  const link = pane.querySelector('a.close')
  pane.hidden = true
  if (link instanceof HTMLAnchorElement) history.replaceState(null, '', link.href)
  opened?.removeAttribute('aria-current')
  if (opened instanceof HTMLElement) opened.focus()
}

/**
 * The cell with words that lies next in the direction of an arrow key.
 *
 * @param {HTMLAnchorElement | null} link
 * @param {string} key
 * @returns {HTMLAnchorElement | null}
 */
function neighbourOf(link, key) {
  const cell = link?.closest('td')
  const row = cell?.parentElement
  if (link == null || cell == null || row == null) return null
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const links = [...row.querySelectorAll('a.cell')]
    const next = links[links.indexOf(link) + (key === 'ArrowRight' ? 1 : -1)]
    return next instanceof HTMLAnchorElement ? next : null
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  return rowWithCell(row, [...row.children].indexOf(cell), key === 'ArrowDown')
}

/**
 * The nearest row below or above with words in the same column, or with any.
 *
 * @param {Element} row
 * @param {number} column
 * @param {boolean} isDown
 * @returns {HTMLAnchorElement | null}
 */
function rowWithCell(row, column, isDown) {
  const rows = [...document.querySelectorAll('.coverage tbody tr:not(.group)')]
  const at = rows.indexOf(row)
  const ahead = isDown ? rows.slice(at + 1) : rows.slice(0, at).reverse()
  for (const other of ahead) {
    const link = other.children[column]?.querySelector('a.cell')
    if (link instanceof HTMLAnchorElement) return link
  }
  return ahead[0]?.querySelector('a.cell') ?? null
}
