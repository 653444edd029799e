// A press that copies a citation. Without this script the citation is there to be marked and copied by hand.

if (navigator.clipboard !== undefined) {
  for (const button of document.querySelectorAll('button.copy')) {
    if (button instanceof HTMLElement) button.hidden = false
  }
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button.copy') : null
    const words = button?.parentElement?.querySelector('.citation')?.textContent
    if (button == null || words == null) return
    const copied = await navigator.clipboard.writeText(words).then(
      () => 'Copied',
      () => 'The browser does not let this page copy; mark the words instead'
    )
    button.textContent = copied
    setTimeout(() => {
      button.textContent = 'Copy'
    }, 2000)
  })
}
