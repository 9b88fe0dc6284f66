/** The words around every picture, in Danish. */
export const charts = {
  table: 'Vis tallene som tabel',
  coverage: (n: string, total: string) => `${n} af ${total}`,
  unit: 'Enhed',
  counted: 'Med i figuren',
  source: 'Kilde',
  grades: 'Tegnet viser, hvor godt tallet er dokumenteret',
  openMeans: 'En pil betyder, at kilden kun siger »over« eller »under«.',
  percent: (text: string) => `${text} %`,
}
