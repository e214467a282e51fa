import { DropVeil } from '../../ui/drop-veil.tsx'

export const TableVeil = () => (
  <DropVeil
    icon="accounts"
    detail="A .csv or .tsv file, or a .groundwork file from a colleague. Nothing is added before you say so."
  >
    Drop a table or an account to see what is in it
  </DropVeil>
)
