/** Which colours a browser asked for. */
export const THEMES = ['device', 'light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = 'collate-theme'

export function readTheme(words: string | undefined): Theme {
  return THEMES.find((theme) => theme === words) ?? 'device'
}

/** A sheet after the app's own: it decides which half of `light-dark()` counts. Paper stays white. */
export function styleOf(theme: Theme): string {
  return theme === 'device' ? '' : `@media screen { :root { color-scheme: ${theme}; } }\n`
}
