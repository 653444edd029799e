// The peer of `collate read`: compromise finding sentences, names, places, quotations and numbers in the same reports.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import nlp from 'compromise'

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const doc = nlp(JSON.parse(line).text)
  const found = {
    sentences: doc.json({ terms: false }),
    people: doc.people().out('array'),
    places: doc.places().out('array'),
    organizations: doc.organizations().out('array'),
    quotations: doc.quotations().out('array'),
    numbers: doc.match('#Value+').out('array')
  }
  process.stdout.write(`${JSON.stringify(found)}\n`)
}
