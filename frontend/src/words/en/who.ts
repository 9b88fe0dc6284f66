import type { who as da } from '../da/who'

/** The words for who sits here, in English. */
export const who: typeof da = {
  signIn: 'Sign in',
  register: 'Register',
  role: {
    ADMINISTRATOR: 'administrator of the register',
    ANALYST: 'analyst',
    APPROVER: 'approver',
    PROCUREMENT: 'procurement',
    READER: 'reader',
  },
  as: (name, place) => (place ? `${place}, ${name}` : name),
  label: (text) => `Signed in as ${text}`,
}
