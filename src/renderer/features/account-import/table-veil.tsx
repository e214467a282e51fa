import { DropVeil } from '../../ui/drop-veil.tsx'

export const TableVeil = () => (
  <DropVeil icon="accounts" detail="A .csv or .tsv file. Nothing is added before you say so.">
    Drop a table to see its companies
  </DropVeil>
)
