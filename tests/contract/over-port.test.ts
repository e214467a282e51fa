import { connectOverPort } from './transports.ts'
import { tellsOfTheContract } from './whole-contract.ts'

tellsOfTheContract('over a MessageChannel', connectOverPort)
