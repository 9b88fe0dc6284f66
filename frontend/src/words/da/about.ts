import type { Prose } from '../../about/prose'

/** The words of how the register works, in Danish. */
export const about: Prose = {
  title: 'Om Samspil',
  lead: 'Samspil husker, hvad kommuner og virksomheder har aftalt, hvad der blev lovet, hvad der kom ud af det, hvem der siger det, og hvad der var kendt hvornår.',
  sections: [
    {
      id: 'method',
      title: 'Metoden',
      parts: [
        'En kontrakt er selve aftalen. En case er fortællingen om den. En effekt er påstanden om, at noget ændrede sig, og en observation er ét udsagn om, hvor meget. Et udsagn rettes aldrig: det kan afløses, bestrides eller trækkes tilbage, og det kan stadig læses.',
        'Alt i registret er hændelser i en log, der kun vokser. Ved hver hændelse står, hvornår den skete, hvornår den blev offentligt kendt, og hvornår registret fik den at vide. Derfor kan enhver side vises, som den var kendt en tidligere dag.',
        'Hvad ingen kilde siger, står som ukendt. Det bliver aldrig til nul.',
      ],
    },
    {
      id: 'certainty',
      title: 'Hvor sikkert vi ved det',
      parts: ['En dato kan være kendt på dagen, på måneden, på året eller slet ikke. Det tegnes med form og ikke kun med farve, så det også kan ses på tryk og af den, der ikke skelner farverne.'],
    },
    {
      id: 'grades',
      title: 'Hvor stærkt beviset er',
      parts: ['Hvert udsagn om en effekt får et bogstav. Det regnes ud af, hvordan udsagnet er fundet, hvad det er målt mod, og hvem der har målt. Ingen kan skrive bogstavet selv.'],
    },
    {
      id: 'sums',
      title: 'Hvorfor tal ikke altid lægges sammen',
      parts: [
        'Kun det, der er ens, lægges sammen: samme indikator, enhed, periode og slags penge. Ellers siger registret nej og hvorfor. Minutter bliver ikke til kroner, før et budget er sat ned, og et potentiale er en beregning, aldrig en effekt.',
        'Måleren for ændringer efter udbudslovens § 180 lægger sammen. Den er ikke lovens svar.',
        { links: [{ text: 'Effekter, og hvad der ikke kan lægges sammen', page: 'effects' }, { text: 'Beregneren', page: 'calculator' }] },
      ],
    },
    {
      id: 'sources',
      title: 'Hvor oplysningerne kommer fra',
      parts: [
        {
          list: [
            'De 13 cases: DI – Dansk Industri, »13 gode eksempler på offentlig-privat samarbejde i kommunerne«. Det, andre har fortalt om dem, er mærket »anden kilde end DI« og står med sin udgiver.',
            'Kommunernes koder og navne: hl7dk/dk-core (CC0).',
            'Måder at vægte tildelingskriterier på og slags udbud: EU’s kodelister til eForms, Den Europæiske Unions Publikationskontor (CC BY 4.0).',
            'Landstal for indikatoren for konkurrenceudsættelse (IKU) og den private leverandørindikator (PLI): enkelte tal, som DI, KL, Konkurrence- og Forbrugerstyrelsen, CEPOS og ministerier har offentliggjort; hvert med sin kilde.',
            'Satser i beregneren: undersøgelser af VIVE, Udbudsrådet, CEPOS, DI og forskere; hver med sin kilde og sin styrke, og de, vi selv foreslår, er mærket.',
            'Eksemplet på en rengøringskontrakt og det regnskab, der dækker alle 98 kommuner, er opdigtede, så alle dele kan ses i brug. De er mærket hver gang, og de er ikke med i summer, medmindre der bedes om det.',
          ],
        },
        'Registret gemmer ingen personers navne og viser ingen gruppe på under fem personer. Den, der registrerer, står med et kodenavn.',
        { links: [{ text: 'Alle cases med deres kilder', page: 'cases' }, { text: 'Hent data', page: 'api' }] },
      ],
    },
    {
      id: 'who',
      title: 'Hvem står bag, og hvad må man',
      parts: [
        'DI – Dansk Industri driver registret. Programmet er åbent under Apache License 2.0 eller MIT efter eget valg. Citater tilhører deres udgivere; gengiv dem med kilde.',
        'Siderne henter intet fra andre, sætter ingen cookies for at læse og følger ingen.',
        { links: [{ text: 'Licenser for det, Samspil bygger på', href: '/licenser.txt' }, { text: 'Tilgængelighedserklæring', page: 'accessibility' }] },
      ],
    },
  ],
}
