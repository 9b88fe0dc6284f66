import type { UserError } from '../../graphql/tell'
import type { Text } from '../../words/language.svelte'

/** Something wrong, and the field it is about; null where it is about the whole. */
export interface Wrong {
  field: string | null
  text: Text
  code: string
}

/**
 * The register's refusals at the fields of a form. A field is named by its path in the input, as term.ends; in the list a * stands for
 * the place in a list, as suppliers.*.name. What is told of a part of a field, or of something in it, is shown at that field.
 */
export function placed(errors: UserError[], fields: string[]): Wrong[] {
  const forms = fields.map((field) => ({ field, parts: field.split('.') }))
  return errors.map(({ code, field, localizedMessage }) => ({ field: nearest(field?.slice(1) ?? [], forms), text: localizedMessage, code }))
}

interface Form {
  field: string
  parts: string[]
}

function nearest(path: string[], forms: Form[]): string | null {
  const covers = ({ parts }: Form) => parts.length <= path.length && parts.every((part, place) => part === '*' || part === path[place])
  const [best] = forms.filter(covers).sort((a, b) => b.parts.length - a.parts.length)
  return best ? path.slice(0, best.parts.length).join('.') : null
}

/** What is wrong at a field, as one text in the language that is read. */
export function at(wrong: Wrong[], field: string, text: (text: Text) => string): string | null {
  const own = wrong.filter((one) => one.field === field)
  return own.length > 0 ? own.map((one) => text(one.text)).join('. ') : null
}

/** The id of a field in the document. */
export const idOf = (field: string) => `field-${field.replaceAll('.', '-')}`
