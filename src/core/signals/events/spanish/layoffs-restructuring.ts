import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { number, people } from './vocabulary.ts'

export const layoffsRestructuring: EventRules = {
  type: 'layoffs_restructuring',
  trigger: rxl`(?:despid|despedi|despido|ERE\b|ERTE\b|recort|reduc|suprim|supresión|plantilla|empleos|puestos|reestructur|reorganiz|bajas\sincentivadas|prejubila)`,
  unless: [
    rxl`\b(?:ofertas?\sde\sempleo|puestos\s(?:vacantes|disponibles)|crea(?:r|rá|ción\sde)?\s(?:\d+\s)?(?:nuevos\s)?(?:empleos|puestos)|reestructuración\sde\s(?:la\s)?deuda|despedida)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'cuts-jobs',
      when: rxl`\b(?<v>desp(?:ide|iden|idió|edirá|edir)|despedido|recort(?:a|ó|ará|ar)|recortado|suprim(?:e|ió|irá|ir)|suprimido|reduc(?:e|irá|ir)|redujo|reducido|elimin(?:a|ó|ará|ar)|prescinde\sde)\s(?:[\w'-]{1,14}\s){0,4}?(?:${number}\s)?(?:[\w'-]{1,14}\s){0,3}?${people}\b`,
      unless: rxl`\breduc\w{0,3}\s(?:el\s)?(?:riesgo|tiempo|coste)`,
      confidence: 0.84,
    },
    {
      id: 'jobs-cut',
      when: rxl`\b${people}\b${gap(60)}\b(?<v>(?:han\ssido|fueron|serán|son)\s(?:despedid|suprimid|afectad|recortad)[oa]s|perderán\ssu\sempleo|se\sperderán)\b`,
      confidence: 0.84,
    },
    {
      id: 'cut-noun',
      when: rxl`\b(?<v>despidos?(?:\scolectivos?)?|ERE\b|ERTE\b|expediente\sde\sregulación(?:\stemporal)?\sde\sempleo|recortes?\sde\s(?:plantilla|personal|empleo|puestos)|reducción\sde\s(?:la\s)?(?:plantilla|personal)|supresión\sde\s(?:${number}\s)?(?:empleos|puestos)|bajas\s(?:incentivadas|voluntarias)|prejubilaciones)\b`,
      unless: rxl`\babogados?\b`,
      confidence: 0.84,
    },
    {
      id: 'restructures',
      when: rxl`\b(?<v>reestructuración|reorganización|plan\sde\s(?:ajuste|reestructuración|viabilidad)|se\sreestructura|se\sreorganiza|reestructur(?:a|ar|ará)|reestructurado)\b`,
      unless: rxl`\b(?:consultor[aí]a|abogados?|nuestros\sservicios)\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings despide a 120 trabajadores.'],
      ['Cuarenta empleados han sido despedidos en Easton.'],
      ['ERE en Northfield Castings'],
      ['Northfield Castings anuncia la supresión de 80 puestos.', 'announced'],
      ['Northfield Castings estudia recortar puestos.', 'hypothetical'],
      ['La dirección descarta despidos.', 'negated'],
    ],
    no: ['Consulte nuestras ofertas de empleo.', 'Tres puestos vacantes en Easton.', 'Creamos 30 nuevos empleos.'],
  },
}
