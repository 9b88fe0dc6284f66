/** The outline of each municipality by its code; tools/outlines.ts makes it. */
declare module 'virtual:outlines' {
  const outlines: Record<string, string>
  export default outlines
}
