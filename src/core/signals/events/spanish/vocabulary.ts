/** Sources of patterns shared by the Spanish rules, spelled as they are written; `rxl` takes the marks off. Each is one group. */

export const role = `(?:(?:vice|co-)?president[ea]s?(?:\\s(?:ejecutiv[oa]|y\\sconsejer[oa]\\sdelegad[oa]))?\\b|consejer[oa]s?\\sdelegad[oa]s?|director(?:a|es|as)?\\s(?:general|ejecutiv[oa]|financier[oa]|comercial|técnic[oa]|industrial|adjunt[oa]|de\\s(?:la\\s|las\\s|los\\s)?[a-zà-ÿ]{2,18}|del\\s[a-zà-ÿ]{2,18})|director(?:a)?\\b|gerente(?:\\s(?:general|de\\s[a-zà-ÿ]{2,18}))?|CEO\\b|C[FOTIMHSP]{1,2}O\\b|consejo\\sde\\sadministración|comité\\s(?:de\\sdirección|ejecutivo)|responsable\\sde\\s(?:producción|ventas|compras|calidad|mantenimiento|planta|marketing|logística|operaciones)|jef[ea]\\sde\\s(?:producción|ventas|compras|planta|operaciones)|secretari[oa]\\sgeneral|máxim[oa]\\s(?:ejecutiv[oa]|responsable))`

export const facility = `(?:plantas?|fábricas?|naves?(?:\\sindustrial(?:es)?)?|almac[eé]n(?:es)?|centros?\\s(?:de\\s[a-zà-ÿ]{3,16}|logísticos?|técnicos?|productivos?)|oficinas?|sedes?|filial(?:es)?|sucursal(?:es)?|delegaci(?:ón|ones)|tiendas?|talleres?|líneas?\\sde\\s(?:producción|montaje|fabricación)|laboratorios?|instalaciones|edificios?|fundici(?:ón|ones)|showroom|hotel(?:es)?|clínicas?|restaurantes?|campus|hub|plataformas?\\slogísticas?|bodegas?|local(?:es)?)`

export const people = `(?:empleos?|puestos(?:\\sde\\strabajo)?|emplead[oa]s|trabajador(?:es|as)|personas|plantilla|operarios)`

export const number = `(?:\\d[\\d.,]{0,9}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|una?\\s(?:decena|veintena|treintena|centenar)\\sde|varios|cerca\\sde\\s\\d[\\d.]{0,6}|decenas\\sde|cientos\\sde)`

export const company = `(?:empresas?|compañías?|sociedad(?:es)?|fabricantes?|grupos?|proveedor(?:es)?|especialistas?|competidor(?:es)?|rival|filial(?:es)?|negocios?|divisi(?:ón|ones)|participaci(?:ón|ones)|capital|mayoría|acciones|start-?up|distribuidor(?:a|es)?|firma|S\\.?L|S\\.?A|GmbH|Ltd|Inc)`
