/**
 * The HTTP API: one file per route.
 */
export {}
