/** The address of the outline of each municipality by its code; tools/outlines.ts makes it. */
declare module 'virtual:outlines' {
  const address: string
  export default address
}
