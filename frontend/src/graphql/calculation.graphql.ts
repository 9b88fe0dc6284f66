import { graphql } from './graphql'
import { PartialDate } from './portfolio.graphql'
import { Source } from './source.graphql'

export const Range = graphql(`
  fragment Range on PotentialRange {
    low { amount }
    central { amount }
    high { amount }
  }
`)

export const Figures = graphql(
  `
    fragment Figures on PotentialFigures {
      low { amount }
      central { amount }
      high { amount }
      net { ...Range }
    }
  `,
  [Range],
)

const Note = graphql(`
  fragment Note on PotentialNote {
    code
    text { da en }
  }
`)

const Because = graphql(`
  fragment Because on PotentialMissing {
    because { da en }
  }
`)

export const Row = graphql(
  `
    fragment Row on PotentialRow {
      area { key name { da en } }
      place
      municipality { name }
      base { amount }
      share
      benchmark
      gap
      gain { ...Range }
      approximate
      illustrative
      typed
      missing { ...Because }
    }
  `,
  [Range, Because],
)

const Benchmark = graphql(
  `
    fragment Benchmark on PotentialBenchmark {
      area { key name { da en } }
      made { da en }
      approximate
      illustrative
      members { percent municipality { name } }
      missing { ...Because }
    }
  `,
  [Because],
)

const Evidence = graphql(
  `
    fragment Evidence on EvidenceEntry {
      areas { key name { da en } }
      grade
      judgement
      rate { low high }
      noRate { da en }
      note { da en }
      disputed { da en }
      source { ...Source }
    }
  `,
  [Source],
)

export const Result = graphql(
  `
    fragment Result on Potential {
      dataYear
      illustrative
      judgement
      grade
      tenderRound
      volume { amount }
      low { amount }
      central { amount }
      high { amount }
      transaction { amount }
      net { ...Range }
      noTotal { ...Because }
      coverage { n total }
      definition { key name { da en } counts { da en } }
      edition { key title { da en } }
      evidence { key title { da en } edition entries { ...Evidence } }
      benchmarks { ...Benchmark }
      rows { ...Row }
      sentences { da en }
      notes { ...Note }
      warnings { ...Note }
      sources { ...Source }
    }
  `,
  [Range, Because, Evidence, Benchmark, Row, Note, Source],
)

const Today = graphql(
  `
    fragment Today on Rerun {
      then { ...Figures }
      now { ...Figures }
      difference {
        data { ...Figures }
        parameters { ...Figures }
        method { ...Figures }
        total { ...Figures }
      }
      missing { ...Because }
      newly { area { key name { da en } } place gain { ...Range } wasMissing { ...Because } }
      noLonger { area { key name { da en } } place gain { ...Range } missing { ...Because } }
      potential {
        illustrative
        edition { key title { da en } }
        evidence { key title { da en } }
      }
    }
  `,
  [Figures, Range, Because],
)

export const Calculation = graphql(
  `
    query Calculation($slug: String!) {
      calculation(slug: $slug) {
        slug
        title { da en }
        on { ...PartialDate }
        knownFrom
        data { slug version position }
        input {
          areas { key }
          benchmark
          mean
          minimumBase { amount }
          municipalities { code name }
          peers { code }
          share
          volumes { area { key } place amount { amount } }
        }
        result { ...Result }
        retraction { on { ...PartialDate } why }
        replaces { slug title { da en } }
        sources { ...Source }
        today { ...Today }
      }
    }
  `,
  [PartialDate, Result, Source, Today],
)
