/**
 * Markup of feeds as a list of items and what stands around them. Feeds are often ill-formed: tags are left open, entities are
 * those of HTML, ampersands stand bare. The parser (htmlparser2) goes on over all of it, as browsers do.
 */
import { decodeHTMLStrict, escapeText } from 'entities'
import { parseMarkup } from './parse-markup.js'
import { nameIn, type Scope, scopeAt } from './xml-names.js'

/** An element; `base` is what its relative addresses are relative to. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly base: string
  readonly children: (Element | string)[]
}

/** No writer nests so deeply; what lies deeper is read as if it lay here. */
const DEPTH_MAX = 100

const ITEMS = new Set(['item', 'atom:entry', 'entry', 'rdf:item', 'atom:item'])

interface Open {
  readonly element: Element
  readonly written: string
  readonly scope: Scope
}

/**
 * Reads markup whose root was recognised before; gives the root without its items. Items may come anywhere in it; each is handed
 * over as soon as it ends, so that the largest feed takes no more memory than its text and what is made of it.
 */
export function readXml(
  markup: string,
  base: string,
  scope: Scope,
  onItem: (item: Element, root: Element) => void = () => {}
): Element {
  const root: Element = { name: '', attributes: {}, base, children: [] }
  const stack: Open[] = [{ element: root, written: '', scope }]
  const tooDeep: string[] = []
  let isPlain = false // Inside CDATA: no entities.

  function closeTo(length: number): void {
    for (const { element } of stack.splice(length)) if (ITEMS.has(element.name)) onItem(element, root)
  }

  parseMarkup(
    markup,
    {
      onopentag(written, attributes) {
        if (DEPTH_MAX < stack.length) return void tooDeep.push(written)
        const around = stack[stack.length - 1]
        const inner = scopeAt(around.scope, attributes)
        const name = nameIn(inner, written)
        if (ITEMS.has(name)) {
          const unclosed = stack.findIndex(({ element }) => ITEMS.has(element.name))
          if (unclosed !== -1) closeTo(unclosed)
        }
        const parent = stack[stack.length - 1].element
        const element = elementOf(name, attributes, parent.base)
        if (!ITEMS.has(name)) parent.children.push(element)
        stack.push({ element, written, scope: inner })
      },
      onclosetag(written) {
        const deep = tooDeep.lastIndexOf(written)
        if (deep !== -1) return void tooDeep.splice(deep)
        const at = stack.findLastIndex((open) => open.written === written)
        if (0 < at) closeTo(at)
      },
      ontext(text) {
        stack[stack.length - 1].element.children.push(isPlain ? text : decode(text))
      },
      oncdatastart() {
        isPlain = true
      },
      oncdataend() {
        isPlain = false
      }
    },
    { xmlMode: true, decodeEntities: false }
  )
  closeTo(1)
  return root
}

/** The words in an element and in all that lies in it. */
export function textOf(element: Element): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child)
  return text
}

/** What lies in an element as markup. Words alone are the markup itself: feeds escape it, or put it into CDATA. */
export function markupOf(element: Element): string {
  if (element.children.every((child) => typeof child === 'string')) return element.children.join('')
  return element.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child)))
    .join('')
}

/** Children of one of these names, in the order of the document. */
export function childrenOf(element: Element, ...names: readonly string[]): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && names.includes(child.name)
  )
}

/** The first child that has one of these names, the first name first. */
export function childOf(element: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = childrenOf(element, name)[0]
    if (found !== undefined) return found
  }
  return undefined
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function writeElement(element: Element): string {
  const name = element.name.replace(/^.*:/, '')
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('')
  const inside = element.children.map((child) =>
    typeof child === 'string' ? escapeText(child) : writeElement(child)
  )
  return VOID.has(name)
    ? `<${name}${attributes}>${inside.join('')}`
    : `<${name}${attributes}>${inside.join('')}</${name}>`
}

function elementOf(name: string, written: Readonly<Record<string, string>>, base: string): Element {
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(written)) attributes[key.toLowerCase()] = decode(value)
  const own = attributes['xml:base']
  return {
    name,
    attributes,
    base: own === undefined ? base : (resolveAddress(own, base) ?? base),
    children: []
  }
}

/** An address of the web, absolute; `undefined` where the words are none. */
export function resolveAddress(words: string, base: string): string | undefined {
  const bare = words.replace(/[\t\r\n]+/g, '').trim()
  if (bare === '') return undefined
  try {
    const url = base === '' ? new URL(bare) : new URL(bare, base)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/** Entities of HTML are common in feeds; without their semicolon they may be part of an address (`?a=1&copy=2`). */
function decode(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}
