/**
 * Words that a seller would take for one another, as data. `words` stand for each other, in any inflection; a cue's word
 * also finds the `kinds` of its family, but not the other way round: "staff shortage" finds a lack of drivers, "driver
 * shortage" no lack of nurses. An underscore joins what is one notion in several words ("behind_schedule"). A word may be in several
 * families. General words of business only: what a trade calls its things is for the cue's author to write.
 */
export type WordFamily = { readonly words: string; readonly kinds?: string }

const rising =
  'rise grow increase climb jump surge soar escalate mount skyrocket spiral spike balloon higher go_up be_up'
const much = 'double triple inflate inflation longer lengthen prolong'
const falling =
  'fall decline decrease drop shrink weaken weak weaker slump slide plunge dip lower fewer slow sluggish soft soften go_down be_down downturn slowdown'
const lacking =
  'shortage lack scarcity scarce shortfall insufficient not_enough not_have_enough not_get_enough not_find_enough without_enough too_few too_little short_of in_short_supply run_short'
const people = 'staff worker employee personnel people workforce manpower labor colleague headcount team_member'
const trades =
  'driver engineer welder technician operator nurse fitter machinist electrician mechanic picker assembler developer planner apprentice carer cook chef teacher doctor pilot installer specialist craftsman tradesman foreman supervisor applicant mason carpenter plumber setter butcher baker'

export const wordFamilies: readonly WordFamily[] = [
  { words: lacking },
  { words: rising, kinds: much },
  { words: 'lengthen longer prolong', kinds: `${rising} double stretch` },
  { words: 'inflation inflate', kinds: rising },
  { words: falling, kinds: 'reduce' },
  { words: 'high', kinds: rising },
  { words: 'long lengthy', kinds: `${rising} ${much} stretch` },
  { words: 'low', kinds: falling },
  {
    words: 'late later_than delay delayed overdue behind_schedule behind_plan past_due tardy postpone put_off',
    kinds: 'slip push_back hold_up miss_deadline',
  },
  { words: 'early ahead_of_schedule ahead_of_plan' },
  { words: 'on_time on_schedule punctual in_time' },
  {
    words: 'difficult difficulty hard harder tough struggle trouble challenge challenging',
    kinds: 'unable cannot battle problem not_able not_be_able not_been_able',
  },
  {
    words: 'unable cannot can_not could_not can_no_longer could_no_longer not_able not_be_able not_been_able',
    kinds: 'struggle fail_to',
  },
  { words: 'problem issue trouble difficulty', kinds: 'challenge glitch setback hiccup defect fault' },
  { words: 'failure fail breakdown break_down malfunction', kinds: 'fault' },
  { words: 'defect fault defective faulty flaw flawed', kinds: 'nonconformance' },
  {
    words: 'stoppage stop halt standstill interrupt interruption stand_still',
    kinds: 'suspend shut_down shutdown idle pause',
  },
  { words: 'downtime stoppage outage', kinds: 'shutdown standstill breakdown shut_down be_down' },
  { words: 'unplanned unscheduled unexpected unforeseen' },
  { words: 'disrupt disruption', kinds: 'interrupt interruption hamper' },
  {
    words: 'machine machinery equipment',
    kinds: 'line press furnace turbine pump compressor crane lathe boiler conveyor robot kiln reactor',
  },
  { words: 'plant factory facility', kinds: 'mill foundry warehouse workshop depot refinery smelter mine shipyard' },
  { words: 'building premises', kinds: 'warehouse factory plant hall workshop office facility' },
  { words: people, kinds: trades },
  { words: 'engineer technician' },
  { words: 'recruit recruitment hire find attract', kinds: 'fill' },
  { words: 'retain keep retention', kinds: '' },
  {
    words:
      'vacancy vacant_position vacant_post open_position unfilled_position unfilled_job unfilled_role unfilled_post unfilled_vacancy open_vacancy',
  },
  // "turnover" alone is what a company sells
  { words: 'turnover', kinds: 'attrition churn fluctuation' },
  {
    words: 'attrition churn staff_turnover employee_turnover labor_turnover personnel_turnover workforce_turnover',
    kinds: 'fluctuation',
  },
  { words: 'understaffed short_staffed shorthanded short_handed undermanned' },
  { words: 'skilled qualified trained experienced' },
  { words: 'cost expense' },
  {
    words:
      'energy_cost electricity_cost power_cost fuel_cost gas_cost energy_price electricity_price power_price fuel_price gas_price energy_bill electricity_bill fuel_bill',
  },
  {
    words: 'material_cost raw_material_cost input_cost material_price raw_material_price input_price',
    kinds: 'steel_price steel_cost',
  },
  { words: 'transport_cost freight_cost shipping_cost freight_rate logistics_cost haulage_cost' },
  { words: 'labor_cost wage_cost wage_bill staff_cost personnel_cost payroll_cost' },
  { words: 'margin profitability' },
  { words: 'pressure squeeze squeezed erode erosion', kinds: 'compress compression' },
  { words: 'energy', kinds: 'electricity power gas fuel' },
  { words: 'transport transportation freight shipping', kinds: 'haulage logistics' },
  { words: 'wage salary pay labor_cost' },
  { words: 'material raw_material', kinds: 'steel resin aluminium aluminum timber copper cement pulp' },
  { words: 'part component', kinds: 'chip semiconductor module bearing' },
  { words: 'delivery deliver shipment ship dispatch' },
  { words: 'order', kinds: '' },
  { words: 'demand order_intake', kinds: 'order' },
  { words: 'backlog order_book', kinds: 'backorder back_order' },
  { words: 'lead_time delivery_time waiting_time turnaround_time' },
  { words: 'keep_up keep_pace cope', kinds: 'meet fulfil fulfill satisfy' },
  { words: 'meet fulfil fulfill satisfy' },
  { words: 'capacity', kinds: '' },
  { words: 'exceed outstrip outpace outrun outweigh' },
  { words: 'full_capacity capacity_limit at_capacity fully_booked' },
  { words: 'outgrow burst_at_the_seam too_small' },
  { words: 'complaint claim' },
  { words: 'complaint complain' },
  { words: 'entry enter type_in typed_in key_in' },
  { words: 'many several multiple numerous' },
  { words: 'no without not_have do_not_have' },
  { words: 'rework scrap rejects reject_rate scrap_rate' },
  { words: 'customer client', kinds: 'subscriber' },
  { words: 'supplier vendor', kinds: 'subcontractor' },
  { words: 'subcontractor sub_contractor' },
  { words: 'lose loss', kinds: '' },
  { words: 'leave departure resign quit' },
  { words: 'accident injury incident' },
  { words: 'inventory stock' },
  { words: 'stock_out out_of_stock run_out stockout' },
  { words: 'manual by_hand manually' },
  { words: 'paper paper_based', kinds: 'paperwork clipboard' },
  { words: 'spreadsheet excel' },
  { words: 'system software', kinds: 'erp application platform' },
  { words: 'old age outdated out_of_date obsolete legacy antiquated', kinds: 'end_of_life unsupported' },
  { words: 'disconnected separate unconnected fragmented siloed isolated incompatible' },
  { words: 'project program', kinds: '' },
  { words: 'overrun over_budget' },
  { words: 'strike walkout walk_out work_stoppage industrial_action' },
  { words: 'dispute conflict' },
  { words: 'union', kinds: '' },
  { words: 'debt borrowing loan' },
  { words: 'relocate relocation' },
  { words: 'close closure shut_down shut' },
  { words: 'replace replacement' },
  { words: 'introduce introduction implement implementation roll_out rollout go_live' },
  { words: 'audit inspection' },
  { words: 'inadequate ineffective', kinds: 'deficient deficiency' },
  { words: 'breach hack compromise' },
  { words: 'website web_site homepage' },
  { words: 'warehouse distribution_center storage' },
]

/** What says how much or of what sort, and may stand between the words of a cue without parting them. */
export const modifiers =
  'skilled qualified trained experienced suitable key critical important certain several many few new current recent further additional global local severe serious acute chronic significant considerable substantial ongoing persistent continued continuing major minor big large main own good sufficient enough right strong national worldwide general various other raw finished spare overall total average annual particularly especially increasingly unusually somewhat slightly sharply rather quite again already always often sometimes recently currently now today lately rapidly steadily badly two three four five six seven eight nine ten dozen hundred thousand half'

/** Words whose two sides cannot change places: "demand exceeds capacity" is not "capacity exceeds demand", and "no" denies what follows it. */
export const sided = 'exceed outstrip outpace outrun outweigh outgrow cause affect depend rely from into due no without'

/** What somebody does to something: "lost customers" are not "customers lost …", unless it is told as done to them. */
export const doneToSomething =
  'lose win miss leave hire recruit find attract retain keep reduce cut raise lift reject refuse replace supply recall delay meet satisfy'
