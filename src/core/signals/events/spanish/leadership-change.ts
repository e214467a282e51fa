import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { role } from './vocabulary.ts'

export const leadershipChange: EventRules = {
  type: 'leadership_change',
  trigger: rxl`(?:nombr|design|promov|promocion|ascend|ficha|incorpor|elegid|elig|dimi[ts]|renunci|abandon|deja\b|dejó|dejará|sustitu|suced|sucesor|relev|asum|nuev[oa]|jubil|cese|cesa|se\sune|toma)`,
  unless: [
    rxl`\b(?:nombre\sde\s(?:usuario|dominio)|premio|empleado\sdel\smes|ficha\stécnica|nombrad[oa]\s(?:mejor|una?\sde))\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'is-appointed',
      when: rxl`\b(?<v>(?:ha\ssido|han\ssido|fue|fueron|es|será|serán|acaba\sde\sser)\s(?:nombrad|designad|elegid|promovid|ascendid)[oa]s?|(?<=[,–-]\s)nombrad[oa])\s(?:[\w'-]{1,16}\s){0,4}?${role}`,
      actor: 'any',
      confidence: 0.92,
    },
    {
      id: 'joins-as',
      when: rxl`\b(?<v>se\s(?:incorpora|incorporó|incorporará|une|unió|incorporado|unido)|llega|ficha\spor)\b${gap(70)}\b(?:como|para\sser|en\scalidad\sde)\s(?:[\w'-]{1,14}\s)?${role}`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'appoints',
      when: rxl`\b(?<v>nombr(?:a|an|ó|aron|ará|ar)|(?:nombrado|designado|fichado|elegido|incorporado|promovido|ascendido)|design(?:a|ó|ará|ar)|fich(?:a|ó)|elig(?:e|ió)|incorpor(?:a|ó)|promuev(?:e|en)|asciende)\b${gap(110)}\b${role}`,
      confidence: 0.9,
    },
    {
      id: 'new-leader',
      when: rxl`\b(?:(?<v>nuev[oa]s?|será\s(?:el|la)|es\sel|es\sla)\s(?:nuev[oa]\s)?)${role}`,
      unless: rxl`\bes\s(?:el|la)\s(?!nuev)`,
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'takes-over',
      when: rxl`\b(?<v>asum(?:e|ió|irá|ir|en)|asumido|tom(?:a|ó|ará)|ocup(?:a|ará)|se\shace\scargo\sde|pasa\sa\socupar)\s(?:de\s)?(?:la\s(?:dirección|presidencia|gerencia|responsabilidad)|las\sriendas|el\s(?:cargo|puesto|mando)|el\sliderazgo|sus\sfunciones)\b`,
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'leaves',
      when: rxl`\b${role}\b${gap(70)}\b(?<v>dimit(?:e|ió|irá)|dimitido|dimisión|renunci(?:a|ó|ará)|renunciado|abandon(?:a|ó|ará)|abandonado|dej(?:a|ó|ará)|dejado|se\s(?:jubila|jubiló|jubilará|retira|retiró|marcha)|cesa(?:rá)?|ha\ssido\scesad[oa]|salida)\b`,
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'leaves-first',
      when: rxl`\b(?<v>dimisión|renuncia|salida|cese|jubilación|relevo|dimite|dimitido)\s(?:como\s|de\s|del\s|de\sla\s|en\s(?:la\s|el\s)?|su\s)?(?:[\w'-]{1,18}\s){0,4}?${role}`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'succeeds',
      when: rxl`\b(?<v>suced(?:e|ió|erá|er)(?=\sa\s)|sucedido(?=\sa\s)|sustituy(?:e|ó)|sustituir(?:á)?|sustituido|relev(?:a|ó|ará|ar)|reemplaza(?:rá)?)\b${gap(90)}(?:${role}|\sa\s[A-Z]\w{1,18}\s[A-Z])`,
      unless: rxl`\b(?:modelo|máquina|software|gama|producto|pieza)s?\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'change-at-the-top',
      when: rxl`\b(?<v>cambios?\s(?:en\sla\s(?:cúpula|dirección|presidencia)|de\sdirector|al\sfrente)|relevo\s(?:en\sla\s(?:dirección|presidencia|cúpula)|generacional)|nombramientos?|nuevo\sequipo\sdirectivo)\b`,
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings nombra a Dana Vitela directora general.'],
      ['Dana Vitela ha sido nombrada directora financiera el 1 de septiembre de 2026.'],
      ['Nuevo director industrial en Northfield Castings'],
      ['Tomás Varga asume la dirección de la planta de Tartu.'],
      ['Tomás Varga se incorpora a la empresa como director de operaciones.'],
      ['Nuestro consejero delegado, Rolf Amsel, dejará el cargo a final de año.', 'announced'],
      ['Rolf Amsel, presidente de Northfield Castings, ha dimitido.'],
      ['Inés Duarte sucede a Rolf Amsel.'],
      ['La compañía no tiene previsto nombrar un nuevo director general.', 'negated'],
      ['Harlow Bombas S.A. ha nombrado a Marc Ellery director financiero.', 'happened', 'other'],
    ],
    no: [
      'La dirección agradece a todos los empleados.',
      'El nuevo modelo sustituye a la bomba P2.',
      'Introduzca su nombre de usuario.',
      'Descargue la ficha técnica.',
    ],
  },
}
