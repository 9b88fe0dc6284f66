import type { Prose } from '../../about/prose'

/** The accessibility statement, in English. */
export const accessibility: Prose = {
  title: 'Accessibility statement',
  lead: 'Samspil is meant for everyone. The pages are built to WCAG 2.2 at level AA.',
  sections: [
    {
      id: 'scope',
      title: 'What the statement covers',
      parts: ['The statement covers all pages of Samspil in Danish and English. The Danish act on the accessibility of public bodies’ websites binds public bodies. DI is not necessarily one of them, but the register is about public agreements, so the pages are built to the same requirements.'],
    },
    {
      id: 'tested',
      title: 'What has been tested',
      parts: [
        'The program’s own tests go through the pages in a real browser:',
        {
          list: [
            'axe finds no violations of WCAG 2.0, 2.1 and 2.2 at levels A and AA, in Danish and English, at widths of 1280 and 375 pixels.',
            'Every page can be gone through with the keyboard alone. Each stop has a name and a visible ring, and the first leads to the content.',
            'No page scrolls sideways on a screen 320 pixels wide. Wide tables scroll by themselves and are reached by the keyboard.',
            'The timeline can be read with less motion and in forced colours, and the same contracts also stand in a table.',
          ],
        },
      ],
    },
    {
      id: 'lacks',
      title: 'What is lacking',
      parts: [
        'The pages have not been tried by users with disabilities, nor reviewed by an independent party. A machine finds only some of the faults there may be.',
        'Quotes, names and some descriptions are in Danish only. They are marked as Danish on the English pages.',
        'The GraphQL explorer is a tool for developers. It is not part of the tests above and is in English only.',
        'Documents that the pages refer to are kept by their publishers. The register cannot answer for them.',
      ],
    },
    {
      id: 'complain',
      title: 'Tell us what does not work',
      parts: [
        'Write to DI (the Confederation of Danish Industry), which runs the register, using the contact details on DI’s own website. Say which page it is about, what you wanted to do, and what happened. You may ask for the data in another form.',
        { links: [{ text: 'The website of DI', href: 'https://www.danskindustri.dk/' }] },
        'The Danish Agency for Digital Government supervises the websites of public bodies. If you are not satisfied with the answer, you may ask the agency whether it can take up your complaint.',
      ],
    },
    {
      id: 'made',
      title: 'How the statement was made',
      parts: ['The statement rests on the tests named above. It follows the program and is changed with it.'],
    },
  ],
}
