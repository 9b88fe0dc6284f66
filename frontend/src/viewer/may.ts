import type { Role } from '../graphql/graphql'

/** What somebody may do by a role; the register has the last word. */
export type Deed = 'contracts' | 'approval' | 'effects' | 'cases' | 'calculations' | 'queries'

interface Actor {
  role: Role
  municipality: { code: string } | null
}

const ROLES: Record<Deed, Role[]> = {
  contracts: ['ADMINISTRATOR', 'PROCUREMENT'],
  approval: ['PROCUREMENT', 'APPROVER'],
  effects: ['ADMINISTRATOR', 'PROCUREMENT', 'ANALYST'],
  cases: ['ADMINISTRATOR', 'ANALYST'],
  calculations: ['ADMINISTRATOR', 'PROCUREMENT', 'ANALYST'],
  queries: ['ADMINISTRATOR', 'ANALYST'],
}

/** Who only does so for a municipality of their own. */
const OF_A_MUNICIPALITY: Role[] = ['PROCUREMENT', 'APPROVER']

/** Whether somebody may do so with what is of these municipalities; of none in particular, where none are named. */
export function may({ role, municipality }: Actor, deed: Deed, municipalities: string[] = []): boolean {
  if (!ROLES[deed].includes(role)) return false
  if (!OF_A_MUNICIPALITY.includes(role)) return true
  return municipality !== null && (municipalities.length === 0 || municipalities.includes(municipality.code))
}
