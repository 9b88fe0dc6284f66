/** The words of a contract told in one sentence, in Danish. */
export const sentence = {
  sentence: {
    whole: (title: string, parties: string, dates: string, standing: string) =>
      `${title}, ${parties}: ${dates}; status: ${standing}.`,
    startUnknown: 'start ukendt',
    starts: (day: string) => `start ${day}`,
    startsIn: (time: string) => `start i ${time}, dag ukendt`,
    endUnknown: 'slut ukendt',
    ends: (day: string) => `slut ${day}`,
    endsIn: (time: string) => `slut i ${time}, dag ukendt`,
    endsLatest: (time: string) => `slut senest ${time}`,
    terminated: (day: string) => `ophørt før tid ${day}`,
    lasts: (length: string) => `varer ca. ${length}, dage ukendt`,
    noDates: 'ingen datoer oplyst',
    unknownStart: 'ukendt start',
    unknownEnd: 'slut ukendt',
  },

  status: {
    dayUnknown: 'dagen kendes ikke',
    endUnknown: 'slut er ikke oplyst',
    uncertain: (possible: string, why: string) => `${possible}: ${why}`,
  },
}
