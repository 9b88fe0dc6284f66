import type { Prose } from '../../about/prose'

/** The accessibility statement, in Danish. */
export const accessibility: Prose = {
  title: 'Tilgængelighedserklæring',
  lead: 'Samspil skal kunne bruges af alle. Siderne er bygget efter kravene i WCAG 2.2 på niveau AA.',
  sections: [
    {
      id: 'scope',
      title: 'Hvad erklæringen gælder',
      parts: ['Erklæringen gælder alle Samspils sider på dansk og engelsk. Lov om tilgængelighed af offentlige organers websteder gælder offentlige organer. DI er ikke nødvendigvis et af dem, men registret handler om det offentliges aftaler, og derfor er siderne bygget efter de samme krav.'],
    },
    {
      id: 'tested',
      title: 'Hvad der er efterprøvet',
      parts: [
        'Programmets egne prøver går siderne igennem i en rigtig browser:',
        {
          list: [
            'axe finder ingen fejl efter WCAG 2.0, 2.1 og 2.2 på niveau A og AA, på dansk og engelsk, ved 1280 og 375 punkters bredde.',
            'Hver side kan gås igennem med tastaturet alene. Hvert stop har et navn og en synlig ramme, og det første fører til indholdet.',
            'Ingen side skal rulles sidelæns på en skærm, der er 320 punkter bred. Brede tabeller ruller for sig selv og kan nås med tastaturet.',
            'Tidslinjen kan læses med mindre bevægelse og med tvungne farver, og de samme kontrakter findes også som tabel.',
          ],
        },
      ],
    },
    {
      id: 'lacks',
      title: 'Hvad der mangler',
      parts: [
        'Siderne er ikke afprøvet af brugere med handicap, og de er ikke gennemgået af en uafhængig part. En maskine finder kun nogle af de fejl, der kan være.',
        'Citater, navne og nogle beskrivelser findes kun på dansk. De er mærket som danske på de engelske sider.',
        'GraphQL-værktøjet er et redskab for udviklere. Det er ikke med i prøverne ovenfor og findes kun på engelsk.',
        'Dokumenter, som siderne henviser til, ligger hos deres udgivere. Registret kan ikke stå inde for dem.',
      ],
    },
    {
      id: 'complain',
      title: 'Fortæl os, hvad der ikke virker',
      parts: [
        'Skriv til DI – Dansk Industri, som driver registret, gennem kontaktoplysningerne på DI’s eget websted. Fortæl, hvilken side det gælder, hvad du ville gøre, og hvad der skete. Bed gerne om oplysningerne i en anden form.',
        { links: [{ text: 'DI’s websted', href: 'https://www.danskindustri.dk/' }] },
        'Digitaliseringsstyrelsen fører tilsyn med offentlige organers websteder. Er du utilfreds med svaret, kan du spørge styrelsen, om den kan behandle din henvendelse.',
      ],
    },
    {
      id: 'made',
      title: 'Sådan er erklæringen lavet',
      parts: ['Erklæringen bygger på de prøver, der er nævnt ovenfor. Den følger programmet og ændres sammen med det.'],
    },
  ],
}
