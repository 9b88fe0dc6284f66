import type { Prose } from '../../about/prose'

/** The words of how the register works, in English. */
export const about: Prose = {
  title: 'About Samspil',
  lead: 'Samspil (Danish: interplay) remembers what municipalities and companies agreed, what was promised, what came of it, who says so, and what was known when.',
  sections: [
    {
      id: 'method',
      title: 'The method',
      parts: [
        'A contract is the agreement itself. A story tells of it. An effect is the claim that something changed, and an observation is one statement of how much. A statement is never edited: it may be superseded, disputed or retracted, and can still be read.',
        'Everything in the register is events in a log that only grows. Beside every event stands when it happened, when it became public, and when the register learned of it. So any page can be shown as it was known on an earlier day.',
        'What no source says stands as unknown. It never becomes zero.',
      ],
    },
    {
      id: 'certainty',
      title: 'How surely we know',
      parts: ['A date may be known to the day, the month, the year or not at all. That is drawn by form and not by colour alone, so that it is also seen in print and by those who do not tell the colours apart.'],
    },
    {
      id: 'grades',
      title: 'How strong the evidence is',
      parts: ['Every statement of an effect gets a letter. It is worked out from how the statement was found, what it is held against, and who measured. Nobody can write the letter.'],
    },
    {
      id: 'sums',
      title: 'Why numbers are not always added up',
      parts: [
        'Only what is alike is added: the same indicator, unit, period and kind of money. Otherwise the register refuses and says why. Minutes do not become money until a budget is cut, and a potential is a calculation, never an effect.',
        'The meter of changes under section 180 of the Danish public procurement act adds up. It is not the law’s answer.',
        { links: [{ text: 'Effects, and what cannot be added up', page: 'effects' }, { text: 'The calculator', page: 'calculator' }] },
      ],
    },
    {
      id: 'sources',
      title: 'Where the data comes from',
      parts: [
        {
          list: [
            'The 13 stories: DI (the Confederation of Danish Industry), “13 gode eksempler på offentlig-privat samarbejde i kommunerne”. What others have told of them is marked “a source other than DI” and stands with its publisher.',
            'Codes and names of the municipalities: hl7dk/dk-core (CC0).',
            'Ways of weighing award criteria and kinds of tender: the EU’s code lists for eForms, Publications Office of the European Union (CC BY 4.0).',
            'National figures of the indicator of competition (IKU) and of private suppliers (PLI): single figures published by DI, KL, the Danish Competition and Consumer Authority, CEPOS and ministries; each with its source.',
            'Rates of the calculator: studies by VIVE, Udbudsrådet, CEPOS, DI and researchers; each with its source and its strength, and those we propose ourselves are marked.',
            'The example of a cleaning contract and the accounts that cover all 98 municipalities are made up, so that every part can be seen in use. They are marked every time, and left out of sums unless they are asked for.',
          ],
        },
        'The register keeps no names of persons and shows no group of fewer than five people. Who records stands under a code name.',
        { links: [{ text: 'All stories with their sources', page: 'cases' }, { text: 'Get the data', page: 'api' }] },
      ],
    },
    {
      id: 'who',
      title: 'Who is behind it, and what one may do',
      parts: [
        'DI (the Confederation of Danish Industry) runs the register. The program is open under the Apache License 2.0 or MIT, at your option. Quotes belong to their publishers; repeat them with their source.',
        'The pages fetch nothing from others, set no cookies for reading and follow nobody.',
        { links: [{ text: 'Licences of what Samspil builds on', href: '/licenser.txt' }, { text: 'Accessibility statement', page: 'accessibility' }] },
      ],
    },
  ],
}
