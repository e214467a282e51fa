import { rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'

const deal =
  '(?:contratos?(?:\\smarco)?|pedidos?|licitaci(?:ón|ones)|concursos?|adjudicaci(?:ón|ones)|acuerdos?\\s(?:marco|de\\ssuministro))'

export const contractWin: EventRules = {
  type: 'contract_win',
  trigger: rxl`(?:contrat|pedido|licitaci|concurso|adjudic|acuerdo|elegid|elige|seleccion|confía|nuevo\scliente)`,
  unless: [
    rxl`\b(?:contrato\s(?:de\strabajo|laboral|indefinido)|su\s(?:pedido|contrato)|realizar\s(?:un\s)?pedido|haga\ssu\spedido|cartera\sde\spedidos|bajo\spedido|contratación\s(?:de\spersonal|laboral)|contrate|condiciones\sdel\scontrato)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'wins',
      when: rxl`\b(?<v>gan(?:a|ó|ará|ar)|ganado|consig(?:ue|uió)|conseguido|logr(?:a|ó)|logrado|obtien(?:e|en)|obtuvo|obtenido|firm(?:a|ó|ará|ar)|firmado|recib(?:e|ió)|recibido|se\s(?:adjudica|adjudicó|adjudicado))\s(?:[\w'-]{1,16}\s){0,6}?${deal}`,
      confidence: 0.86,
    },
    {
      id: 'given-to-us',
      when: rxl`\b(?<v>adjudicado|elegido|seleccionado|encargado|contratado|adjudica|elige|selecciona|encarga)\s(?:a\s)?(?=[A-Z])`,
      actor: 'object',
      confidence: 0.8,
    },
    {
      id: 'chosen-by',
      when: rxl`\b(?<v>(?:ha\ssido|han\ssido|fue|hemos\ssido)\s(?:elegid|seleccionad|adjudicatari|contratad)[oa]s?)\s(?:por\b|para\s(?:suministrar|entregar|construir|el\ssuministro|la\sentrega)|del?\b)`,
      unless: rxl`\b(?:premio|finalista|director|presidente)\b`,
      confidence: 0.82,
    },
    {
      id: 'order-worth',
      when: rxl`\b(?<v>contrato|pedido|adjudicación)\s(?:por\s(?:un\s)?(?:valor|importe)|valorado\sen|de\s\d[\d,.]{0,8}\s?(?:millones|M€|euros)|por\s\d)`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings gana un contrato de 9 millones de euros en Dinamarca.'],
      ['Hemos firmado un contrato marco con Bellweather Foods.'],
      ['Bellweather Foods ha elegido a Northfield Castings para sus carcasas.'],
      ['Northfield Castings ha sido seleccionada para suministrar 900 carcasas.'],
      ['Un pedido por valor de 4 millones de euros'],
      ['Northfield Castings no ha obtenido el contrato.', 'negated'],
    ],
    no: [
      'Su pedido se entrega en 48 horas.',
      'El contrato de trabajo es indefinido.',
      'La cartera de pedidos está llena.',
    ],
  },
}
