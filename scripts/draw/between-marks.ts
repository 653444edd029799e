/**
 * A document with the part between `<!-- NAME -->` and `<!-- end NAME -->` replaced. Throws where the marks are not there: what is
 * drawn must have its place.
 */
export function betweenMarks(document: string, name: string, part: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- end ${name} -->`]
  const start = document.indexOf(opening)
  const end = document.indexOf(closing)
  if (start === -1 || end < start) throw new Error(`The document has no place "${opening} … ${closing}".`)
  return `${document.slice(0, start + opening.length)}\n${part}\n${document.slice(end)}`
}
