/**
 * The web app: one file per page.
 */
export {}
