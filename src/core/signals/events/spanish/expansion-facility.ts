import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { facility } from './vocabulary.ts'

const one = '(?:una?\\s|su\\s|sus\\s|nuestr[oa]s?\\s|el\\s|la\\s|los\\s|las\\s|de\\s|del\\s|otra?\\s)'

export const expansionFacility: EventRules = {
  type: 'expansion_facility',
  trigger: rxl`(?:abr[eiíó]|abierto|apertura|inaugur|constru|ampli|primera\spiedra|puesta\sen\s(?:marcha|servicio)|expan|duplic|capacidad|se\sinstala|implant|estrena|pone\sen\smarcha)`,
  unless: [
    rxl`\b(?:abr\w{1,4}\s(?:la\spuerta|nuevas\s(?:posibilidades|oportunidades)|una\scuenta)|horario\sde\sapertura|abierto\s(?:de\slunes|todos)|ampli\w{1,4}\s(?:información|el\splazo)|amplia\s(?:gama|experiencia|variedad|red)|capacidad\sde\s(?:respuesta|almacenamiento\sde))\b`,
  ],
  future: 'planned',
  rules: [
    {
      id: 'opens',
      when: rxl`\b(?<v>abr(?:e|en|ió|irá|ir)|abierto|inaugur(?:a|ó|ará|ar)|inaugurado|constru(?:ye|yó|irá|ir)|construido|ampl(?:ía|ió|iará|iar)|ampliado|estrena|pone\sen\smarcha|instala(?:rá)?)\s${one}{1,2}(?:[\w'-]{1,18}\s){0,4}?${facility}`,
      confidence: 0.84,
    },
    {
      id: 'opened',
      when: rxl`\b${facility}\b${gap(80)}\b(?<v>(?:ha\ssido|han\ssido|fue|fueron|será|serán|se\sha|quedó)\s(?:inaugurad|abiert|ampliad|construid)[oa]s?|abrirá\ssus\spuertas|abrió\ssus\spuertas|entra(?:rá)?\sen\s(?:funcionamiento|servicio|producción)|entró\sen\s(?:funcionamiento|servicio|producción))\b`,
      confidence: 0.82,
    },
    {
      id: 'opening-of',
      when: rxl`\b(?<v>apertura|inauguración|construcción|ampliación|puesta\sen\s(?:marcha|servicio))\s${one}{1,2}(?:[\w'-]{1,18}\s){0,4}?${facility}`,
      unless: rxl`\b(?:especialistas?|especializad[oa]s?|soluciones)\b`,
      confidence: 0.78,
    },
    { id: 'breaks-ground', when: rxl`\b(?<v>primera\spiedra|inicio\sde\slas\sobras)\b`, confidence: 0.82 },
    {
      id: 'capacity',
      when: rxl`\b(?<v>duplic(?:a|ó|ará|ar)|duplicado|aument(?:a|ó|ará|ar)|aumentado|ampl(?:ía|ió|iará|iar)|triplica)\s(?:su|sus|nuestra|la)\scapacidad(?:es)?\s(?:de\sproducción|productiva|de\sfabricación|logística)`,
      confidence: 0.8,
    },
    {
      id: 'new-market',
      when: rxl`\b(?<v>se\s(?:instala|instaló|instalará|implanta|expande|expandirá)|desembarca(?:rá)?|llega)\s(?:en|a)\s[A-Z]`,
      unless: rxl`\bllega\sa\s(?:España\s)?(?:los|las|un)\b`,
      confidence: 0.68,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings abre una nueva planta en Tartu.'],
      ['Nuestro nuevo centro logístico fue inaugurado en agosto de 2026.'],
      ['Northfield Castings pone la primera piedra de su nave'],
      ['Hemos ampliado nuestras instalaciones en 4.000 metros cuadrados.'],
      ['Apertura de una filial en Polonia'],
      ['Northfield Castings duplica su capacidad de producción.'],
      ['Northfield Castings prevé construir una fábrica en Polonia.', 'planned'],
      ['Harlow Bombas S.A. ha abierto una nueva fábrica en Graz.', 'happened', 'other'],
    ],
    no: [
      'Nuestra tienda está abierta de lunes a viernes.',
      'Esto abre nuevas oportunidades.',
      'Contamos con una amplia gama de bombas.',
      'Especialistas en construcción de naves industriales.',
    ],
  },
}
