import type { Role } from '../../graphql/graphql'

const role: Record<Role, string> = {
  ADMINISTRATOR: 'administrator',
  ANALYST: 'analytiker',
  APPROVER: 'godkender',
  PROCUREMENT: 'indkøb',
  READER: 'læser',
}

/** The words for who sits here, in Danish. */
export const who = {
  signIn: 'Log ind',
  register: 'Registrér',
  role,
  as: (name: string, place: string | undefined) => (place ? `${place}, ${name}` : name),
  label: (text: string) => `Logget ind som ${text}`,
}
