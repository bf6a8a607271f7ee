/**
 * The best of many questions: the first form that any member can give, of these the shortest.
 *
 * @param perMember  each member's questions by form, best form first, `''` where a form does not fit
 */
export function bestQuestion(perMember: readonly (readonly string[])[]): string | null {
  const forms = Math.max(0, ...perMember.map((questions) => questions.length))
  for (let form = 0; form < forms; form++) {
    const found = perMember.flatMap((questions) => questions[form] || [])
    if (found.length > 0) return found.reduce((best, one) => (one.length < best.length ? one : best))
  }
  return null
}
