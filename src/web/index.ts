/**
 * The web app: rendered on the server, readable without scripts; one file a page.
 * Takes    a store.
 * Gives    the list of stories, a story's coverage table, a report at its sentence, search; each with a JSON twin.
 * Never    opens to other machines unless somebody stands at the door; needs a script, asks another host for anything, or lets a report's text become markup.
 */
export { type AppOptions, createApp } from './create-app.js'
export { type Served, type ServeOptions, serveApp } from './serve-app.js'
export type { Access } from './sign-in/require-sign-in.js'
