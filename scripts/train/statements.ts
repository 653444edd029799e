/** `npm run train -- statements [DATA] [OUT]`: see docs/models/statements.md. About four minutes on one core. */
import { trainStatements } from './statements/train-models.js'

const [data = '../shared/data', out = 'models/statements.bin'] = process.argv.slice(2)
trainStatements(data, out)
