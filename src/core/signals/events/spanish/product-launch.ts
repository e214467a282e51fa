import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'

const novelty = '(?:nuev[oa]s?|primer[oa]?|últim[oa]|próxim[oa])'
const product =
  '(?:gama|productos?|modelos?|serie|máquinas?|bombas?|plataforma|software|aplicación|app|solución|sistema|línea|colección|dispositivo|servicio|oferta|versión|generación|sensor|robot|vehículo|motor|herramienta|válvula|aleación|material|tienda\\sonline|prensa|impresora)'

export const productLaunch: EventRules = {
  type: 'product_launch',
  trigger: rxl`(?:lanz|present|comercializ|mercado|disponible|novedad|introduc|estren|sac(?:a|ó)\b)`,
  unless: [
    rxl`\b(?:lance\ssu|presenta(?:r|n)?\s(?:sus|los)\s(?:resultados|cuentas)|represent\w+|presente\ssu|al\spresente|actualmente\spresente|cuota\sde\smercado|estudio\sde\smercado)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'launches',
      when: rxl`\b(?<v>lanz(?:a|an|ó|ará|ar)|lanzado|present(?:a|an|ó|ará|ar)|presentado|comercializ(?:a|ará|ar)|introduc(?:e|irá|ir)|introdujo|saca|sacó|estrena)\s(?:[\w'-]{1,16}\s){0,4}?(?:${novelty}\s(?:[\w'-]{1,16}\s){0,2}?${product}|(?:su|una|un|nuestra|nuestro)\s${product}|(?:la|el|los|las)\s${product}\s(?=[A-Z0-9])|${product}\s(?:[\w'-]{1,14}\s)?${novelty})`,
      confidence: 0.82,
    },
    {
      id: 'launch-of',
      when: rxl`\b(?<v>lanzamiento|comercialización|puesta\sa\sla\sventa|presentación)\s(?:de\s|del\s)(?:[\w'-]{1,16}\s){0,3}?(?:${novelty}\s)?(?:[\w'-]{1,16}\s)?${product}`,
      confidence: 0.78,
    },
    {
      id: 'launched',
      when: rxl`\b${product}\b${gap(80)}\b(?<v>(?:ha\ssido|fue|será|se\sha)\s(?:lanzad|presentad|comercializad)[oa]s?|ya\s(?:está\s)?disponibles?|estará\sdisponible|sale\sal\smercado|llega\sal\smercado)\b`,
      unless: rxl`\b(?:bajo\spedido|en\sstock|24\sh)\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings lanza una nueva gama de bombas.'],
      ['En la feria, Northfield Castings ha presentado su nuevo modelo N4.'],
      ['Lanzamiento de la nueva plataforma'],
      ['Northfield Castings lanza la serie N9.'],
      ['La gama N4 ya está disponible.'],
      ['Northfield Castings lanzará una nueva aplicación en 2027.', 'announced'],
      ['Harlow Bombas S.A. lanza una nueva gama', 'happened', 'other'],
    ],
    no: [
      'Lance su proyecto con nosotros.',
      'El presidente presentó los resultados.',
      'Le presentamos a nuestro equipo.',
      'El servicio está disponible bajo pedido.',
      'El director presentó la máquina a los visitantes.',
    ],
  },
}
