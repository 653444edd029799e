/** A table that holds its own words alone: "constructor" is a key of every object and a word of news as well. */
export function ownTable<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries)
}
