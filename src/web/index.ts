/**
 * The web app: rendered on the server, readable without scripts; one file a page.
 * Takes    a store.
 * Gives    the list of stories, a story's coverage table, a report at its sentence, search; each with a JSON twin.
 * Never    needs a script, asks another host for anything, or lets a report's text become markup.
 */
export { createApp } from './create-app.js'
export { type Served, serveApp } from './serve-app.js'
