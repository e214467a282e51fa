import { connectInProcess } from './transports.ts'
import { tellsOfTheContract } from './whole-contract.ts'

tellsOfTheContract('in process', connectInProcess)
