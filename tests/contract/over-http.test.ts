import { connectOverHttp } from './transports.ts'
import { tellsOfTheContract } from './whole-contract.ts'

tellsOfTheContract('over HTTP', connectOverHttp)
