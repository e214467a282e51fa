import { gap, rxl, rxlc } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { company } from './vocabulary.ts'

export const acquisition: EventRules = {
  type: 'acquisition',
  trigger: rxl`(?:adqui|compra|compró|fusion|se\shace\scon|se\shizo\scon|toma\s(?:el\scontrol|una\sparticipación)|absor|absorb|integra|participación)`,
  unless: [
    rxl`\b(?:adquirir\s(?:conocimientos|experiencia|habilidades|productos|clientes)|adquisición\sde\s(?:datos|clientes|conocimientos|equipos|maquinaria)|comprar\s(?:online|ahora|en\slínea)|cesta\sde\sla\scompra|(?:proceso|precio|orden|política|gastos)\sde\s(?:la\s)?compra|compra\s(?:segura|online|ahora)|compromiso\sadquirido|punto\sde\sfusión|fusión\sde\s(?:metales|cocinas?|sabores))\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'buys',
      when: rxl`\b(?<v>adquier(?:e|en)|adquirió|adquirir(?:á)?|adquirido|compra|compró|comprar(?:á)?|comprado|se\shace\scon|se\shizo\scon|toma\sel\scontrol\sde|absorbe|absorbió)\b${gap(110)}\b${company}\b`,
      confidence: 0.84,
    },
    {
      id: 'buys-name',
      when: rxlc`\b(?<v>adquiere|adquirió|adquirido|compra|compró|comprado|se\shace\scon|absorbe|adquirir|comprar)\s(?:a\s|al\s|la\s|el\s|los\s)?(?:[a-zà-ÿ][\w'-]{1,18}\s){0,4}?(?<counterparty>[A-Z][\w&.-]{2,24}(?:\s[A-Z][\w&.-]{1,24}){0,3})`,
      unless: rxl`\b(?:terrenos?|maquinaria|vehículos?|materiales|equipos)\b`,
      confidence: 0.82,
    },
    {
      id: 'acquisition-of',
      when: rxl`\b(?<v>adquisición|compra|fusión|absorción|toma\sde\s(?:control|participación))\s(?:de\s(?:la\s|las\s|los\s)?|del\s|por\s(?:parte\sde\s)?|con\s|en\s)(?:[\w'-]{1,20}\s){0,4}?(?:[A-Z]|${company})`,
      confidence: 0.76,
    },
    {
      id: 'acquired-by',
      when: rxl`\b(?<v>(?:ha\ssido|han\ssido|fue|será|es)\s(?:adquirid|comprad|absorbid)[oa]s?|adquirid[oa]|comprad[oa])\spor\b`,
      confidence: 0.84,
    },
    {
      id: 'merges',
      when: rxl`\b(?<v>se\sfusion(?:a|an|ó|arán)|fusionar(?:á|án)?|fusionado|se\sintegra\sen|pasa\sa\sformar\sparte\sde|entra\sen\sel\scapital)\b`,
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings compra el fabricante de bombas Harlow.'],
      ['Northfield Castings ha adquirido el 100 % del capital de Harlow Bombas.'],
      ['Con la adquisición de Harlow Bombas reforzamos nuestra presencia.'],
      ['Northfield Castings ha sido adquirida por el grupo Bellweather.'],
      ['Northfield Castings y Harlow Bombas se fusionan.'],
      ['Northfield Castings prevé comprar una empresa en Polonia en 2027.', 'planned'],
      ['Northfield Castings estudia la compra de la empresa Harlow.', 'hypothetical'],
    ],
    no: [
      'Nuestros alumnos pueden adquirir conocimientos de fundición.',
      'Compre ahora al mejor precio.',
      'El punto de fusión es de 1.200 grados.',
      'Consulte la política de compra.',
    ],
  },
}
