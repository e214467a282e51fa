import type { ColumnField } from '../model/account-row.ts'

/** `certain`: words that mean this and nothing else. `maybe`: words that mean it where no column says so for certain. */
type Words = { readonly certain: readonly string[]; readonly maybe?: readonly string[] }

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim())

/** What stands above columns in exports of English, German, French and Spanish programs; folded as `folded` does it. */
export const headerWords: Readonly<Record<ColumnField | 'nothing', Words>> = {
  name: {
    certain: list(
      'company,company name,companies,account,account name,organisation,organization,organisation name,organization name,business,business name,firm,customer,customer name,client,client name,legal name,prospect,unternehmen,unternehmensname,firma,firmenname,firmen,kunde,kundenname,gesellschaft,betrieb,entreprise,societe,nom de l entreprise,nom de la societe,nom entreprise,nom societe,raison sociale,compte,nom du compte,empresa,nombre de la empresa,nombre empresa,razon social,compania,sociedad,cuenta,nombre de la cuenta,cliente,nombre del cliente',
    ),
    maybe: list('name,nom,nombre,bezeichnung'),
  },
  site: {
    certain: list(
      'website,web site,websites,website url,company website,web,url,www,domain,domains,domain name,company domain,company domain name,company url,homepage,home page,homepage url,web address,internet address,webseite,webseiten,internet,internetseite,internetadresse,internetauftritt,webadresse,domaine,nom de domaine,site web,site internet,site,adresse web,adresse du site,sitio web,sitio,pagina web,pagina,direccion web,dominio,email domain,e mail domain,mail domain',
    ),
    maybe: list('address url,link'),
  },
  segment: {
    certain: list(
      'segment,market segment,industry,industries,sector,vertical,branche,branchen,industrie,sektor,marktsegment,wirtschaftszweig,secteur,secteur d activite,activite,filiere,industria,sector de actividad,actividad,segmento,ramo,rubro,giro',
    ),
  },
  tags: {
    certain: list(
      'tag,tags,label,labels,keyword,keywords,schlagwort,schlagworte,schlagworter,stichwort,stichworte,stichworter,etikett,etiketten,etiquette,etiquettes,mot cle,mots cles,etiqueta,etiquetas,palabra clave,palabras clave',
    ),
    maybe: list(
      'category,categories,list,lists,group,groups,kategorie,kategorien,gruppe,liste,categorie,groupe,categoria,categorias,grupo,lista',
    ),
  },
  note: {
    certain: list(
      'note,notes,comment,comments,remark,remarks,memo,notiz,notizen,bemerkung,bemerkungen,kommentar,kommentare,anmerkung,anmerkungen,remarque,remarques,commentaire,commentaires,nota,notas,comentario,comentarios,observacion,observaciones',
    ),
    maybe: list('description,about,beschreibung,info,infos,descripcion'),
  },
  person: {
    certain: list(
      'contact,contacts,contact name,contact person,person,full name,first name,firstname,given name,last name,lastname,surname,family name,primary contact,ansprechpartner,ansprechpartnerin,ansprechperson,kontakt,kontaktperson,vorname,nachname,familienname,vor und nachname,interlocuteur,contact principal,prenom,nom de famille,nom du contact,nom complet,contacto,persona de contacto,apellido,apellidos,primer apellido,nombre completo,nombre del contacto',
    ),
    // beside a column for the company, a bare name is somebody's
    maybe: list('name,nom,nombre'),
  },
  role: {
    certain: list(
      'title,job title,jobtitle,role,position,function,job,funktion,rolle,stelle,jobtitel,berufsbezeichnung,fonction,poste,titre,intitule du poste,cargo,puesto,funcion,rol',
    ),
  },
  mail: {
    certain: list(
      'email,e mail,mail,emails,email address,e mail address,mail address,work email,contact email,emailadresse,e mail adresse,mailadresse,mail adresse,courriel,adresse e mail,adresse email,adresse mail,adresse electronique,correo,correo electronico,direccion de correo,direccion de correo electronico',
    ),
  },
  nothing: {
    certain: list(
      'line,why,id,ids,record id,account id,company id,customer id,contact id,uuid,guid,no,nr,number,nummer,kundennummer,kunden nr,numero,num,row,zeile,phone,phone number,telephone,telefon,telefonnummer,tel,telefono,mobile,mobil,fax,street,strasse,city,ort,stadt,ville,ciudad,zip,postcode,postal code,plz,code postal,codigo postal,country,land,pays,pais,state,address,adresse,anschrift,direccion,created,created at,create date,created date,updated,last modified,last activity,erstellt am,owner,besitzer,status,stage',
    ),
  },
}
