/**
 * The word lists; each table names its source and licence.
 */
export {}
