import { ContractProcedure, isContractProcedure } from '@orpc/contract'
import { contract } from '../../src/contract/contract.ts'

/** The contract, asking nothing of arguments. */
export function openContract(): typeof contract {
  const methods = Object.entries(contract).map(([domain, named]) => [
    domain,
    Object.fromEntries(
      Object.entries(named).map(([name, method]: [string, unknown]) => {
        if (!isContractProcedure(method)) throw new Error(`${domain}.${name} is no method`)
        const { inputSchema: _asked, ...definition } = method['~orpc']
        return [name, new ContractProcedure(definition)]
      }),
    ),
  ])
  // the same methods by the same names
  return Object.fromEntries(methods) as typeof contract
}
