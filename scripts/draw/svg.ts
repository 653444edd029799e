/** What pictures share: text that is no markup, and colours that can be read on light and on dark pages. */

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Each picture brings its own paper; the scheme is the reader's. Contrast of text is 4.5:1 and more in both. */
export const STYLE = `
  .paper { fill: #ffffff } .ink { fill: #1d1c1a } .quiet { fill: #5f5b54 } .line { stroke: #d9d5cc }
  .axis { stroke: #5f5b54 } .bar { fill: #9cb8d6 } .dot { fill: #1f4f82 } .ideal { stroke: #9a3412 }
  .content { fill: #1f4f82 } .source { fill: #1e5c3a } .cue { fill: #9a3412 } .link { fill: #6b3fa0 } .inserted { fill: #5f5b54 }
  text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #1f1e1b } .ink { fill: #eceae4 } .quiet { fill: #aaa59b } .line { stroke: #3a3833 }
    .axis { stroke: #aaa59b } .bar { fill: #3f5f80 } .dot { fill: #9cc4f0 } .ideal { stroke: #f2a27c }
    .content { fill: #9cc4f0 } .source { fill: #8fd0a9 } .cue { fill: #f2a27c } .link { fill: #c9a9f0 } .inserted { fill: #aaa59b }
  }`

/** A whole picture with its title and description for those who do not see it. Takes its size in pixels. */
export function drawSvg(
  size: { width: number; height: number },
  title: string,
  body: readonly string[]
): string {
  const { width, height } = size
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="6"/>`,
    ...body,
    '</svg>',
    ''
  ].join('\n')
}
